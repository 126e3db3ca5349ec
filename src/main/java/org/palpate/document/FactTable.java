/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

/** Facts with their labels, two pairs on a line: a table whose labels are row headers. */
final class FactTable {

    private static final float GUTTER = 24;
    private static final float PADDING = 6;

    private final Column column;
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String label, String value) {}

    private record Cell(List<Line> label, List<Line> value, PdfStructureElement header, PdfStructureElement data) {

        float height(Type type) {
            return label.size() * type.label().leading()
                    + value.size() * type.body().leading();
        }
    }

    FactTable(Column column) {
        this.column = column;
    }

    /** A fact; one without a value is left out. */
    FactTable add(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
        return this;
    }

    void flow() {
        if (facts.isEmpty()) {
            return;
        }
        var table = column.pdf().element(column.parent(), "Table");
        for (int i = 0; i < facts.size(); i += 2) {
            row(table, facts.subList(i, Math.min(i + 2, facts.size())), i + 2 >= facts.size());
        }
    }

    private void row(PdfStructureElement table, List<Fact> pair, boolean last) {
        var pdf = column.pdf();
        var row = pdf.element(table, "TR");
        float width = pair.size() == 1 ? column.width() : (column.width() - GUTTER) / 2;
        var cells = pair.stream().map(fact -> cell(row, fact, width)).toList();
        if (cells.size() == 1) {
            span(cells.getFirst().data(), 3);
        }
        float height = cells.stream().map(cell -> cell.height(column.type())).reduce(0f, Math::max) + 2 * PADDING;
        column.add(new Row(height, !last, false, null, (target, top) -> {
            target.rule(Palette.HAIRLINE, 0.6f, column.left(), column.left() + column.width(), top);
            for (int i = 0; i < cells.size(); i++) {
                paint(target, cells.get(i), column.left() + i * (width + GUTTER), top + PADDING);
            }
            if (last) {
                target.rule(Palette.HAIRLINE, 0.6f, column.left(), column.left() + column.width(), top + height);
            }
        }));
    }

    private Cell cell(PdfStructureElement row, Fact fact, float width) {
        var narrow = column.inset(0, column.width() - width);
        return new Cell(
                narrow.lines(fact.label(), column.type().label()),
                narrow.lines(fact.value(), column.type().body()),
                column.pdf().headerCell(row, "Row"),
                column.pdf().element(row, "TD"));
    }

    private void paint(TaggedPdf pdf, Cell cell, float left, float top) {
        float at = paint(pdf, cell.header(), cell.label(), column.type().label(), left, top);
        paint(pdf, cell.data(), cell.value(), column.type().body(), left, at);
    }

    private static float paint(
            TaggedPdf pdf, PdfStructureElement owner, List<Line> lines, TextStyle style, float left, float top) {
        float at = top;
        for (var line : lines) {
            pdf.text(owner, line, left, at + style.ascent());
            at += style.leading();
        }
        return at;
    }

    private static void span(PdfStructureElement cell, int columns) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("ColSpan"), new PdfNumber(columns));
        cell.put(PdfName.A, attributes);
    }
}
