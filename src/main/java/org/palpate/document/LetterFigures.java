/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.TechniqueNames;

/** Small figures with the marks in words beside them, for a letter of one page. */
final class LetterFigures {

    /** A letter names no techniques: what was treated is not what it is about. */
    private static final MarkVoice VOICE = MarkVoice.professional(TechniqueNames.PLAIN);

    private static final float BESIDE = 8;

    /** Between small figures, so that the words for left and right stay apart. */
    private static final float APART = 30;

    private static final int MOST_VIEWS = 2;

    private final Column column;
    private final Words words;
    private final List<NumberedMark> marks;
    private final float height;

    LetterFigures(Column column, Words words, List<BodyMark> marks, float height) {
        this.column = column;
        this.words = words;
        this.marks = NumberedMark.number(marks);
        this.height = height;
    }

    void flow() {
        var build = FigureBase.build(marks.stream().map(NumberedMark::mark).toList());
        var plates = views().stream()
                .map(view -> Plate.of(
                        column,
                        words,
                        new MarkedFigure(
                                build,
                                view,
                                marks.stream()
                                        .filter(mark -> mark.mark().view() == view)
                                        .toList(),
                                List.of(),
                                words,
                                VOICE),
                        height))
                .toList();
        var beside = new ArrayList<Row>();
        var below = new ArrayList<Row>();
        float tall = height + Plate.CAPTION;
        new MarkTable(words, marks, VOICE)
                .flow(column.inset(width(plates) + BESIDE, 0).to(beside::add), tall, column.to(below::add));
        column.lead(4);
        column.add(Row.of(tall, (pdf, top) -> {
            float from = column.left();
            for (var plate : plates) {
                Plate.paint(pdf, List.of(plate), from, top);
                from += plate.width() + APART;
            }
            float at = top;
            for (var row : beside) {
                row.painter().paint(pdf, at);
                at += row.height();
            }
        }));
        below.forEach(column.sink());
    }

    private static float width(List<Plate> plates) {
        float sum = 0;
        for (var plate : plates) {
            sum += plate.width() + APART;
        }
        return sum;
    }

    /** The views that show most, in their usual order. */
    private List<FigureView> views() {
        var wanted = EnumSet.noneOf(FigureView.class);
        marks.stream()
                .map(mark -> mark.mark().view())
                .filter(Figure.standard().views()::contains)
                .distinct()
                .limit(MOST_VIEWS)
                .forEach(wanted::add);
        return List.copyOf(wanted);
    }
}
