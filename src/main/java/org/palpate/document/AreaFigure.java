/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Sheet;

/** One view of the body with areas shaded on both sides: where, not what. */
final class AreaFigure {

    private static final Color SHADE = new Color(0xA9CDCE);

    private final FigureBase.Drawn base;
    private final Sheet sheet;
    private final List<ConsentPaper.Area> areas;
    private final Words words;

    AreaFigure(FigureView view, List<ConsentPaper.Area> areas, Words words) {
        this.base = new FigureBase.Drawn(Build.NEUTRAL, view);
        this.sheet = Figure.standard().sheet(view);
        this.areas = areas;
        this.words = words;
    }

    float width(float height) {
        return (float) (height * sheet.width() / sheet.height());
    }

    /** The name of the view. */
    String caption() {
        return words.get("figure." + base.view().key());
    }

    /** What a person would say who describes the picture. */
    String alternative() {
        var here = areas.stream()
                .filter(area -> shapes(area.regions()).findAny().isPresent())
                .map(ConsentPaper.Area::name)
                .toList();
        return here.isEmpty()
                ? words.get("consent.figure.none", caption())
                : words.get("consent.figure", caption(), String.join(", ", here));
    }

    void paint(TaggedPdf pdf, PdfStructureElement figure, float left, float top, float height) {
        float scale = (float) (height / sheet.height());
        pdf.place(figure, left, top, width(height), height);
        var quiet = pdf.stored(base, sheet.width(), sheet.height(), () -> FigureBase.of(base));
        pdf.drawing(figure, canvas -> {
            // millimetres, counted down from the top left corner of the sheet
            canvas.concatCTM(scale, 0, 0, -scale, left, pdf.y(top));
            canvas.addTemplate(quiet, 0, 0);
            canvas.setLiteral(shaded(1 / scale).toString());
        });
    }

    private Ops shaded(double unit) {
        var ops = new Ops().rounded().fill(SHADE).stroke(Palette.ACCENT, 0.5 * unit);
        areas.stream()
                .flatMap(area -> shapes(area.regions()))
                .forEach(shape -> ops.path(shape).paint("B"));
        return ops;
    }

    /** The coarse areas where an area has some: they are whole, and hold its structures. */
    private Stream<Shape> shapes(Collection<String> regions) {
        boolean coarse = regions.stream()
                .anyMatch(key -> Atlas.standard().coarseRegion(key).isPresent());
        return sheet.shapes(coarse ? Shape.Role.COARSE : Shape.Role.REGION).stream()
                .filter(shape -> regions.contains(shape.key()));
    }
}
