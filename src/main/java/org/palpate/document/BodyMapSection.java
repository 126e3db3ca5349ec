/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.BodyMark;

/** The figures side by side, the numbered marks in words beside them and, as far as they do not fit there, below. */
final class BodyMapSection {

    private static final float BESIDE = 20;
    private static final float MAIN_HEIGHT = 352;

    private final Column column;
    private final Words words;
    private final List<NumberedMark> marks;
    private final Build build;
    private final boolean everyday;

    BodyMapSection(Column column, Words words, Build build, List<BodyMark> marks, boolean everyday) {
        this.column = column;
        this.words = words;
        this.marks = NumberedMark.number(marks);
        this.build = build;
        this.everyday = everyday;
    }

    void flow() {
        var main = List.of(plate(FigureView.FRONT, MAIN_HEIGHT), plate(FigureView.BACK, MAIN_HEIGHT));
        var narrow = column.inset(0, column.width() - Plate.width(main));
        var legend = new ArrayList<Row>();
        new Legend(narrow.to(legend::add), words, marks).flow();
        float height = MAIN_HEIGHT + Plate.CAPTION + height(legend);
        var beside = new ArrayList<Row>();
        var below = new ArrayList<Row>();
        new MarkTable(words, marks, everyday)
                .flow(column.inset(Plate.width(main) + BESIDE, 0).to(beside::add), height, column.to(below::add));
        column.add(Row.of(height, (pdf, top) -> {
            Plate.paint(pdf, main, column.left(), top);
            stack(pdf, legend, top + MAIN_HEIGHT + Plate.CAPTION);
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
            var plate = plate(view, Plate.isBody(view) ? Plate.BODY_HEIGHT : Plate.PART_HEIGHT);
            if (!line.isEmpty() && Plate.width(line) + Plate.GAP + plate.width() > column.width()) {
                extra(List.copyOf(line));
                line.clear();
            }
            line.add(plate);
        }
        if (!line.isEmpty()) {
            extra(List.copyOf(line));
        }
    }

    private void extra(List<Plate> plates) {
        float tallest = plates.stream().map(Plate::height).reduce(0f, Math::max);
        column.gap(10);
        column.add(Row.of(tallest + Plate.CAPTION, (pdf, top) -> Plate.paint(pdf, plates, column.left(), top)));
    }

    private Plate plate(FigureView view, float height) {
        var here = marks.stream().filter(mark -> mark.mark().view() == view).toList();
        return Plate.of(column, words, new MarkedFigure(build, view, here, words, everyday), height);
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
