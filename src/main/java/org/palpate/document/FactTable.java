/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

/** Facts with their labels, some side by side: a table whose labels are row headers. */
final class FactTable {

    private static final float GUTTER = 22;
    private static final float PADDING = 5.5f;

    private final Column column;
    private final int perRow;
    private final List<List<Fact>> rows = new ArrayList<>();

    private record Fact(String label, String value, TextStyle style, boolean wide) {}

    private record Cell(
            Fact fact,
            List<Line> label,
            List<Line> value,
            PdfStructureElement header,
            PdfStructureElement data,
            float left) {}

    FactTable(Column column, int perRow) {
        this.column = column;
        this.perRow = perRow;
    }

    /** A fact; one without a value is left out. */
    FactTable add(String label, String value) {
        return add(new Fact(label, value, column.type().body(), false));
    }

    /** The fact that the eye should find first. */
    FactTable addStrong(String label, String value) {
        return add(new Fact(label, value, column.type().strong(), false));
    }

    /** A fact that has a row to itself. */
    FactTable addWide(String label, String value) {
        return add(new Fact(label, value, column.type().body(), true));
    }

    private FactTable add(Fact fact) {
        if (!fact.value().isBlank()) {
            if (rows.isEmpty() || isFull(rows.getLast()) || fact.wide()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(fact);
        }
        return this;
    }

    private boolean isFull(List<Fact> row) {
        return row.size() == perRow || row.getLast().wide();
    }

    void flow() {
        if (rows.isEmpty()) {
            return;
        }
        var table = column.pdf().element(column.parent(), "Table");
        for (int i = 0; i < rows.size(); i++) {
            row(table, rows.get(i), i == rows.size() - 1);
        }
    }

    private void row(PdfStructureElement table, List<Fact> facts, boolean last) {
        var row = column.pdf().element(table, "TR");
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < facts.size(); i++) {
            cells.add(cell(row, facts.get(i), i, i == facts.size() - 1));
        }
        float height = cells.stream().map(this::height).reduce(0f, Math::max) + 2 * PADDING;
        float right = column.left() + column.width();
        column.add(new Row(height, !last, false, null, (pdf, top) -> {
            pdf.rule(Palette.HAIRLINE, 0.6f, column.left(), right, top);
            cells.forEach(cell -> paint(pdf, cell, top + PADDING));
            if (last) {
                pdf.rule(Palette.HAIRLINE, 0.6f, column.left(), right, top + height);
            }
        }));
    }

    /** The last cell of a row takes what room the row has left, so that every row has as many columns. */
    private Cell cell(PdfStructureElement row, Fact fact, int index, boolean last) {
        float each = (column.width() - (perRow - 1) * GUTTER) / perRow;
        float left = index * (each + GUTTER);
        float right = last ? 0 : column.width() - left - each;
        var header = column.pdf().headerCell(row, "Row");
        var data = column.pdf().element(row, "TD");
        int columns = last ? 2 * (perRow - index) - 1 : 1;
        if (columns > 1) {
            data.put(PdfName.A, span(columns));
        }
        var strip = column.inset(left, right);
        return new Cell(
                fact,
                strip.lines(fact.label(), column.type().label()),
                strip.lines(fact.value(), fact.style()),
                header,
                data,
                strip.left());
    }

    private static PdfDictionary span(int columns) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("ColSpan"), new PdfNumber(columns));
        return attributes;
    }

    private float height(Cell cell) {
        return cell.label().size() * column.type().label().leading()
                + cell.value().size() * cell.fact().style().leading();
    }

    private void paint(TaggedPdf pdf, Cell cell, float top) {
        float at = lines(pdf, cell.header(), cell.label(), column.type().label(), cell.left(), top);
        lines(pdf, cell.data(), cell.value(), cell.fact().style(), cell.left(), at);
    }

    private static float lines(
            TaggedPdf pdf, PdfStructureElement owner, List<Line> lines, TextStyle style, float left, float top) {
        float at = top;
        for (var line : lines) {
            pdf.text(owner, line, left, at + style.ascent());
            at += style.leading();
        }
        return at;
    }
}
