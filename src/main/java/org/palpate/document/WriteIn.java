/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** What a pen fills in: boxes to tick and lines to write on. A reader hears the words; box and line are decoration. */
final class WriteIn {

    private static final float BOX = 9.5f;
    private static final float BETWEEN = 5;
    private static final float APART = 20;
    private static final float ROW = 4;
    private static final float WRITING = 23;

    private final Column column;
    private final TextStyle style;
    private final List<String> answers;

    WriteIn(Column column, List<String> answers) {
        this.column = column;
        this.style = column.type().body();
        this.answers = answers;
    }

    /** The same, further in. */
    WriteIn below() {
        return new WriteIn(column.inset(16, 0), answers);
    }

    /** A question with the answers to tick at its right. */
    void answer(String question, boolean joined) {
        float[] wide = new float[answers.size()];
        float all = 0;
        for (int i = 0; i < wide.length; i++) {
            wide[i] = BOX + BETWEEN + line(answers.get(i)).width() + 13;
            all += wide[i];
        }
        var lines = column.inset(0, all + 10).lines(question, style);
        var owner = column.pdf().element(column.parent(), "P");
        float right = column.left() + column.width() - all;
        row(lines, owner, joined, (pdf, top) -> {
            float at = right;
            for (int i = 0; i < wide.length; i++) {
                box(pdf, owner, answers.get(i), at, top);
                at += wide[i];
            }
        });
    }

    /** A question, then words with boxes before them, as many in a row as fit. */
    void ticks(String question, List<String> words) {
        var owner = column.pdf().element(column.parent(), "P");
        var asked = column.lines(question, style);
        column.add(
                Row.of(asked.size() * style.leading() + 1, (pdf, top) -> paint(pdf, owner, asked, column.left(), top))
                        .keptWithNext(true));
        ticks(words);
    }

    /** Words with boxes before them, as many in a row as fit. */
    void ticks(List<String> words) {
        var row = new ArrayList<Tick>();
        float left = 0;
        for (var word : words) {
            var lines = column.inset(BOX + BETWEEN, 0).lines(word, style);
            float width = BOX + BETWEEN + lines.getFirst().width();
            if (!row.isEmpty() && (lines.size() > 1 || left + width > column.width())) {
                tickRow(List.copyOf(row), true);
                row.clear();
                left = 0;
            }
            row.add(new Tick(lines, column.left() + left, column.pdf().element(column.parent(), "P")));
            left = lines.size() > 1 ? column.width() : left + width + APART;
        }
        tickRow(row, false);
        column.gap(4);
    }

    private void tickRow(List<Tick> row, boolean joined) {
        int deepest = row.stream().mapToInt(tick -> tick.lines().size()).max().orElse(0);
        column.add(Row.of(
                        deepest * style.leading() + ROW,
                        (pdf, top) -> row.forEach(tick -> {
                            square(pdf, tick.left(), top);
                            paint(pdf, tick.owner(), tick.lines(), tick.left() + BOX + BETWEEN, top);
                        }))
                .keptWithNext(joined));
    }

    private record Tick(List<Line> lines, float left, PdfStructureElement owner) {}

    /** A question and lines to write on. */
    void lines(String question, int count) {
        var owner = column.pdf().element(column.parent(), "P");
        var asked = column.lines(question, style);
        column.add(Row.of(asked.size() * style.leading(), (pdf, top) -> paint(pdf, owner, asked, column.left(), top))
                .keptWithNext(true));
        float right = column.left() + column.width();
        for (int i = 0; i < count; i++) {
            column.add(Row.of(
                            WRITING,
                            (pdf, top) -> pdf.rule(Palette.MUTED, 0.5f, column.left(), right, top + WRITING - 2))
                    .keptWithNext(i < count - 1));
        }
        column.gap(6);
    }

    private void row(List<Line> lines, PdfStructureElement owner, boolean joined, Row.Painter beside) {
        float height = lines.size() * style.leading() + ROW;
        column.add(Row.of(height, (pdf, top) -> {
                    paint(pdf, owner, lines, column.left(), top);
                    beside.paint(pdf, top);
                })
                .keptWithNext(joined));
    }

    private void box(TaggedPdf pdf, PdfStructureElement owner, String word, float left, float top) {
        square(pdf, left, top);
        pdf.text(owner, line(word), left + BOX + BETWEEN, top + style.ascent());
    }

    private void square(TaggedPdf pdf, float left, float top) {
        float foot = top + style.ascent() + 1;
        pdf.artifact(canvas -> {
            canvas.setColorStroke(Palette.MUTED);
            canvas.setLineWidth(0.8f);
            canvas.rectangle(left, pdf.y(foot), BOX, BOX);
            canvas.stroke();
        });
    }

    private void paint(TaggedPdf pdf, PdfStructureElement owner, List<Line> lines, float left, float top) {
        float at = top;
        for (var line : lines) {
            pdf.text(owner, line, left, at + style.ascent());
            at += style.leading();
        }
    }

    private Line line(String text) {
        return column.lines(text, style).getFirst();
    }
}
