/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.bodymap.BodyMark.Kind;

/** The marks in words: a table of numbers and findings, under a heading for each kind. */
final class MarkTable {

    private static final float NUMBER_WIDTH = 18;
    private static final float PADDING = 3.5f;
    private static final TextStyle HEAD = new TextStyle(Face.REGULAR, 8, 11, Palette.MUTED);

    private final Words words;
    private final List<NumberedMark> marks;
    private final MarkVoice voice;

    MarkTable(Words words, List<NumberedMark> marks, MarkVoice voice) {
        this.words = words;
        this.marks = marks;
        this.voice = voice;
    }

    /** Fills the first column as high as it is, and goes on in the second. */
    void flow(Column beside, float height, Column below) {
        var table = beside.pdf().element(beside.parent(), "Table");
        var into = beside;
        float left = height - head(beside, table);
        @Nullable Kind kind = null;
        for (var mark : marks) {
            boolean opens = kind != mark.mark().kind();
            kind = mark.mark().kind();
            float needed = (opens ? groupHeight(beside, kind) : 0) + markHeight(beside, mark);
            if (into == beside && needed > left) {
                into = below;
            }
            left -= needed;
            if (opens) {
                group(into, table, kind);
            }
            mark(into, table, mark);
        }
    }

    private float head(Column column, PdfStructureElement table) {
        var row = column.pdf().element(table, "TR");
        var number = column.pdf().headerCell(row, "Column");
        var what = column.pdf().headerCell(row, "Column");
        var numberLine = column.lines(words.get("marks.number"), HEAD).getFirst();
        var whatLine = column.lines(words.get("marks.what"), HEAD).getFirst();
        float height = HEAD.leading() + 2;
        column.add(new Row(height, true, false, null, (pdf, top) -> {
            pdf.text(number, numberLine, column.left(), top + HEAD.ascent());
            pdf.text(what, whatLine, column.left() + NUMBER_WIDTH, top + HEAD.ascent());
        }));
        return height;
    }

    private void group(Column column, PdfStructureElement table, Kind kind) {
        var row = column.pdf().element(table, "TR");
        var cell = column.pdf().headerCell(row, "Column");
        cell.put(PdfName.A, groupAttributes());
        var lines = column.lines(
                voice.title(kind), group(column).in(MarkInk.of(kind).ink()));
        column.add(new Row(groupHeight(column, kind), true, false, null, (pdf, top) -> {
            pdf.rule(Palette.HAIRLINE, 0.6f, column.left(), column.left() + column.width(), top + 2);
            float at = top + 5;
            for (var line : lines) {
                pdf.text(cell, line, column.left(), at + group(column).ascent());
                at += group(column).leading();
            }
        }));
    }

    private static TextStyle group(Column column) {
        return column.type().finding().with(Face.SEMIBOLD);
    }

    private float groupHeight(Column column, Kind kind) {
        return column.lines(voice.title(kind), group(column)).size()
                        * group(column).leading()
                + 8;
    }

    private static PdfDictionary groupAttributes() {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName("Column"));
        attributes.put(new PdfName("ColSpan"), new PdfNumber(2));
        return attributes;
    }

    private float markHeight(Column column, NumberedMark mark) {
        return lines(column, mark).size() * column.type().finding().leading() + 2 * PADDING;
    }

    /** Line by line, so that even an endless note finds its pages. */
    private void mark(Column column, PdfStructureElement table, NumberedMark mark) {
        var row = column.pdf().element(table, "TR");
        var number = column.pdf().element(row, "TD");
        var what = column.pdf().element(row, "TD");
        var text = column.inset(NUMBER_WIDTH, 0);
        column.add(new Row(PADDING, true, false, null, (pdf, top) -> {}));
        var rows = text.rows(what, lines(column, mark), column.type().finding());
        for (int i = 0; i < rows.size(); i++) {
            var line = rows.get(i);
            column.add(
                    i > 0
                            ? line
                            : new Row(line.height(), line.keepWithNext(), false, null, (pdf, top) -> {
                                chip(pdf, number, mark, column.left() + NumberChips.RADIUS, top + line.height() / 2);
                                line.painter().paint(pdf, top);
                            }));
        }
        column.add(new Row(PADDING, false, true, null, (pdf, top) -> {}));
    }

    private static void chip(TaggedPdf pdf, PdfStructureElement cell, NumberedMark mark, float x, float y) {
        pdf.artifact(canvas -> {
            var ops = new Ops();
            NumberChips.badge(ops, mark, x, pdf.y(y));
            canvas.setLiteral(ops.toString());
        });
        NumberChips.label(pdf, cell, mark, new Point2D.Double(x, y));
    }

    private List<Line> lines(Column column, NumberedMark numbered) {
        var mark = numbered.mark();
        var finding = column.type().finding();
        var spans = new ArrayList<Span>();
        spans.add(new Span(voice.place(mark), finding.with(Face.SEMIBOLD)));
        var said = voice.finding(mark);
        if (!said.isEmpty()) {
            spans.add(new Span(": " + said, finding));
        }
        if (!voice.everyday() && !mark.note().isBlank()) {
            spans.add(new Span("\n" + mark.note(), finding.in(Palette.MUTED)));
        }
        return LineBreaker.lines(spans, column.width() - NUMBER_WIDTH, column.locale());
    }
}
