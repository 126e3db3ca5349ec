/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;

/**
 * A view of the figure on the page, with its name below and the client's sides named on it.
 *
 * @param column where it stands
 * @param words the document's words
 * @param view which view
 * @param figure what is drawn
 * @param element its element of the structure
 * @param caption what stands below it
 * @param height without the caption
 */
record Plate(
        Column column,
        Words words,
        FigureView view,
        MarkedFigure figure,
        PdfStructureElement element,
        String caption,
        float height) {

    static final float GAP = 16;

    /** The room below the drawing. */
    static final float CAPTION = 15;

    /** A whole body beside others. */
    static final float BODY_HEIGHT = 250;

    /** A hand or a foot, which fills its sheet. */
    static final float PART_HEIGHT = 150;

    private static final TextStyle VIEW_NAME = new TextStyle(Face.SEMIBOLD, 9, 12, Palette.MUTED);
    private static final TextStyle SIDE_WORD = new TextStyle(Face.SEMIBOLD, 8, 9.5f, Palette.MUTED);
    private static final TextStyle SIDE_OWNER = new TextStyle(Face.REGULAR, 7, 8.5f, Palette.MUTED);

    /** A view under its own name. */
    static Plate of(Column column, Words words, MarkedFigure figure, float height) {
        var element = column.pdf().figure(column.parent(), figure.alternative());
        var name = words.get("figure." + figure.view().key());
        return new Plate(column, words, figure.view(), figure, element, name, height);
    }

    /** A view at one of several moments, which its caption names too, in brief. */
    static Plate at(Column column, Words words, MarkedFigure figure, float height, String moment, String brief) {
        var element = column.pdf().figure(column.parent(), moment + ". " + figure.alternative());
        var caption =
                words.get("compare.caption", words.get("figure." + figure.view().key()), brief);
        return new Plate(column, words, figure.view(), figure, element, caption, height);
    }

    /** A hand or a foot fills its sheet, a body stands tall on it. */
    static boolean isBody(FigureView view) {
        var sheet = Figure.standard().sheet(view);
        return sheet.height() > 2 * sheet.width();
    }

    float width() {
        return figure.width(height);
    }

    static float width(List<Plate> plates) {
        float sum = (plates.size() - 1) * GAP;
        for (var plate : plates) {
            sum += plate.width();
        }
        return sum;
    }

    /** Side by side from the left edge. */
    static void paint(TaggedPdf pdf, List<Plate> plates, float left, float top) {
        float at = left;
        for (var plate : plates) {
            plate.figure().paint(pdf, plate.element(), at, top, plate.height());
            plate.label(pdf, at, top);
            at += plate.width() + GAP;
        }
    }

    private void label(TaggedPdf pdf, float left, float top) {
        var name = line(caption, VIEW_NAME);
        pdf.text(element, name, left + (width() - name.width()) / 2, top + height + 10);
        figure.sideOnPaperLeft().ifPresent(first -> {
            var second = first == Side.LEFT ? Side.RIGHT : Side.LEFT;
            float at = isBody(view) ? top + 14 : top + height + 2;
            side(pdf, first.key(), left, at, false);
            side(pdf, second.key(), left + width(), at, true);
        });
    }

    /** Whose left it is stands on both sides of every figure: mixing them up is the error that people make. */
    private void side(TaggedPdf pdf, String side, float edge, float at, boolean flushRight) {
        var owner = line(words.get("figure.side.owner"), SIDE_OWNER);
        var word = line(words.get("figure.side." + side), SIDE_WORD);
        pdf.text(element, owner, flushRight ? edge - owner.width() : edge, at);
        pdf.text(element, word, flushRight ? edge - word.width() : edge, at + 9);
    }

    private Line line(String text, TextStyle style) {
        return column.lines(text, style).getFirst();
    }
}
