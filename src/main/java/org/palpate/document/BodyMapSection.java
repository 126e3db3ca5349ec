/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;

/** The figures side by side, the numbered marks in words beside them and, as far as they do not fit there, below. */
final class BodyMapSection {

    private static final float BESIDE = 20;
    private static final int MOST_PLACES = 6;
    private static final float MAIN_HEIGHT = 352;

    private final Column column;
    private final Words words;
    private final List<NumberedMark> marks;
    private final Build build;
    private final List<PlaceCaution> cautions;
    private final MarkVoice voice;

    /** @param cautions gathered */
    BodyMapSection(
            Column column,
            Words words,
            Build build,
            List<BodyMark> marks,
            List<PlaceCaution> cautions,
            MarkVoice voice) {
        this.column = column;
        this.words = words;
        this.marks = NumberedMark.number(marks);
        this.build = build;
        this.cautions = cautions;
        this.voice = voice;
    }

    void flow() {
        var main = List.of(plate(FigureView.FRONT, MAIN_HEIGHT), plate(FigureView.BACK, MAIN_HEIGHT));
        var narrow = column.inset(0, column.width() - Plate.width(main));
        var legend = new ArrayList<Row>();
        new Legend(narrow.to(legend::add), words, marks, hatched()).flow();
        float height = MAIN_HEIGHT + Plate.CAPTION + height(legend);
        var beside = new ArrayList<Row>();
        var below = new ArrayList<Row>();
        new MarkTable(words, marks, voice)
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
        minded();
    }

    /** The levels that are hatched: what is about the whole body is only said. */
    private Set<Level> hatched() {
        return cautions.stream()
                .filter(caution -> !caution.everywhere())
                .map(PlaceCaution::level)
                .collect(toSet());
    }

    /** Why places are hatched, and what is about the whole body. */
    private void minded() {
        if (cautions.isEmpty()) {
            return;
        }
        column.subheading(words.get("minded.title"));
        var sentences = new LinkedHashMap<Said, List<String>>();
        cautions.forEach(caution -> sentences
                .computeIfAbsent(new Said(caution.level(), caution.sentence()), first -> new ArrayList<>())
                .add(caution.everywhere() ? words.get("minded.everywhere") : caution.place()));
        column.bullets(sentences.entrySet().stream()
                .map(each -> words.get(
                        "minded." + each.getKey().level().name(),
                        places(new LinkedHashSet<>(each.getValue())),
                        each.getKey().sentence()))
                .toList());
    }

    /** Beyond a handful the drawing says it better. */
    private String places(Set<String> names) {
        return names.size() > MOST_PLACES ? words.get("minded.hatched") : String.join(", ", names);
    }

    private record Said(Level level, String sentence) {}

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
        return Plate.of(column, words, new MarkedFigure(build, view, here, cautions, words, voice), height);
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
