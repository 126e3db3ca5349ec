/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;

/** The figures side by side, the numbered marks in words beside them and, as far as they do not fit there, below. */
final class BodyMapSection {

    private static final float GAP = 16;
    private static final float BESIDE = 20;
    private static final float CAPTION = 15;
    private static final float MAIN_HEIGHT = 352;
    private static final float EXTRA_HEIGHT = 250;
    private static final float PART_HEIGHT = 150;
    private static final TextStyle VIEW_NAME = new TextStyle(Face.SEMIBOLD, 9, 12, Palette.MUTED);
    private static final TextStyle SIDE_WORD = new TextStyle(Face.SEMIBOLD, 8, 9.5f, Palette.MUTED);
    private static final TextStyle SIDE_OWNER = new TextStyle(Face.REGULAR, 7, 8.5f, Palette.MUTED);

    private final Column column;
    private final Words words;
    private final List<NumberedMark> marks;
    private final boolean everyday;

    /** A figure with its element of the structure. */
    private record Plate(FigureView view, MarkedFigure figure, PdfStructureElement element, float height) {

        float width() {
            return figure.width(height);
        }
    }

    BodyMapSection(Column column, Words words, List<BodyMark> marks, boolean everyday) {
        this.column = column;
        this.words = words;
        this.marks = NumberedMark.number(marks);
        this.everyday = everyday;
    }

    void flow() {
        var main = plates(List.of(FigureView.FRONT, FigureView.BACK), MAIN_HEIGHT);
        var narrow = column.inset(0, column.width() - width(main));
        var legend = new ArrayList<Row>();
        new Legend(narrow.to(legend::add), words, marks).flow();
        float height = MAIN_HEIGHT + CAPTION + height(legend);
        var beside = new ArrayList<Row>();
        var below = new ArrayList<Row>();
        new MarkTable(words, marks, everyday)
                .flow(column.inset(width(main) + BESIDE, 0).to(beside::add), height, column.to(below::add));
        column.add(Row.of(height, (pdf, top) -> {
            paint(pdf, main, top);
            stack(pdf, legend, top + MAIN_HEIGHT + CAPTION);
            stack(pdf, beside, top);
        }));
        if (!below.isEmpty()) {
            column.gap(8);
            below.forEach(column.sink());
        }
        others();
    }

    /** Views besides front and back appear when something is marked on them. */
    private void others() {
        var wanted = EnumSet.noneOf(FigureView.class);
        marks.forEach(mark -> wanted.add(mark.mark().view()));
        wanted.retainAll(Figure.standard().views());
        wanted.removeAll(EnumSet.of(FigureView.FRONT, FigureView.BACK));
        var line = new ArrayList<Plate>();
        for (var view : wanted) {
            var plate = plate(view, extraHeight(view));
            if (!line.isEmpty() && width(line) + GAP + plate.width() > column.width()) {
                extra(List.copyOf(line));
                line.clear();
            }
            line.add(plate);
        }
        if (!line.isEmpty()) {
            extra(List.copyOf(line));
        }
    }

    /** A hand or a foot fills its sheet, a body stands tall on it. */
    private static float extraHeight(FigureView view) {
        var sheet = Figure.standard().sheet(view);
        return sheet.height() > 2 * sheet.width() ? EXTRA_HEIGHT : PART_HEIGHT;
    }

    private void extra(List<Plate> plates) {
        float tallest = plates.stream().map(Plate::height).reduce(0f, Math::max);
        column.gap(10);
        column.add(Row.of(tallest + CAPTION, (pdf, top) -> paint(pdf, plates, top)));
    }

    private List<Plate> plates(List<FigureView> views, float height) {
        return views.stream().map(view -> plate(view, height)).toList();
    }

    private Plate plate(FigureView view, float height) {
        var here = marks.stream().filter(mark -> mark.mark().view() == view).toList();
        var figure = new MarkedFigure(view, here, words, everyday);
        return new Plate(view, figure, column.pdf().figure(column.parent(), figure.alternative()), height);
    }

    private static float width(List<Plate> plates) {
        float sum = (plates.size() - 1) * GAP;
        for (var plate : plates) {
            sum += plate.width();
        }
        return sum;
    }

    private void paint(TaggedPdf pdf, List<Plate> plates, float top) {
        float left = column.left();
        for (var plate : plates) {
            plate.figure().paint(pdf, plate.element(), left, top, plate.height());
            label(pdf, plate, left, top);
            left += plate.width() + GAP;
        }
    }

    private void label(TaggedPdf pdf, Plate plate, float left, float top) {
        var name = line(words.get("figure." + plate.view().key()), VIEW_NAME);
        pdf.text(plate.element(), name, left + (plate.width() - name.width()) / 2, top + plate.height() + 10);
        plate.figure().sideOnPaperLeft().ifPresent(first -> {
            var second = first == Side.LEFT ? Side.RIGHT : Side.LEFT;
            float at = plate.height() == PART_HEIGHT ? top + plate.height() + 2 : top + 14;
            side(pdf, plate, first.key(), left, at, false);
            side(pdf, plate, second.key(), left + plate.width(), at, true);
        });
    }

    /** Whose left it is stands on both sides of every figure: mixing them up is the error that people make. */
    private void side(TaggedPdf pdf, Plate plate, String side, float edge, float at, boolean flushRight) {
        var owner = line(words.get("figure.side.owner"), SIDE_OWNER);
        var word = line(words.get("figure.side." + side), SIDE_WORD);
        pdf.text(plate.element(), owner, flushRight ? edge - owner.width() : edge, at);
        pdf.text(plate.element(), word, flushRight ? edge - word.width() : edge, at + 9);
    }

    private Line line(String text, TextStyle style) {
        return column.lines(text, style).getFirst();
    }

    private static float height(List<Row> rows) {
        float sum = 0;
        for (var row : rows) {
            sum += row.height();
        }
        return sum;
    }

    private static void stack(TaggedPdf pdf, List<Row> rows, float top) {
        float at = top;
        for (var row : rows) {
            row.painter().paint(pdf, at);
            at += row.height();
        }
    }
}
