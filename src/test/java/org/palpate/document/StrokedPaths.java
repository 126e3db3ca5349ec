/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The lines that a page draws, as another library reads them: in points from the lower left corner of the page. */
final class StrokedPaths extends PDFGraphicsStreamEngine {

    private final List<Stroked> stroked = new ArrayList<>();
    private Outline path = new Outline();

    /** A line and its colour, {@code 0xRRGGBB}. */
    record Stroked(int ink, Outline path) {}

    private StrokedPaths(PDPage page) {
        super(page);
    }

    static List<Stroked> on(PDPage page) {
        try {
            var engine = new StrokedPaths(page);
            engine.processPage(page);
            return engine.stroked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        path.step('M', x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.step('L', x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.step('C', x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void closePath() {
        path.step('Z');
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.step('R');
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.last();
    }

    @Override
    public void strokePath() throws IOException {
        stroked.add(new Stroked(getGraphicsState().getStrokingColor().toRGB(), path));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        strokePath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void endPath() {
        path = new Outline();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    @Override
    public void drawImage(PDImage image) {}
}
