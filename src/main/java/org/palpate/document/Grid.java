/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table with a head, whose first column says what a row is about. */
final class Grid {

    private static final float PADDING = 3.5f;
    private static final float GUTTER = 10;
    private static final TextStyle HEAD = new TextStyle(Face.REGULAR, 8, 11, Palette.MUTED);

    private final Column column;
    private final List<Float> shares;
    private final PdfStructureElement table;

    private record Cell(PdfStructureElement owner, List<Line> lines, TextStyle style, float left) {}

    /**
     * Opens a table with its head.
     *
     * @param shares the share of the width that each column takes
     * @param heads what stands above each column
     */
    Grid(Column column, List<Float> shares, List<String> heads) {
        this.column = column;
        this.shares = shares;
        this.table = column.pdf().element(column.parent(), "Table");
        row(heads, HEAD, HEAD, true, true);
    }

    /** Adds a row. */
    void row(List<String> texts, boolean last) {
        var finding = column.type().finding();
        row(texts, finding.with(Face.SEMIBOLD), finding, false, !last);
    }

    private void row(List<String> texts, TextStyle first, TextStyle others, boolean head, boolean joined) {
        var element = column.pdf().element(table, "TR");
        var cells = new ArrayList<Cell>();
        float share = 0;
        for (int i = 0; i < texts.size(); i++) {
            var style = i == 0 ? first : others;
            float left = share * column.width();
            share += shares.get(i);
            var strip = column.inset(left, column.width() * (1 - share) + GUTTER);
            cells.add(new Cell(
                    head || i == 0
                            ? column.pdf().headerCell(element, head ? "Column" : "Row")
                            : column.pdf().element(element, "TD"),
                    strip.lines(texts.get(i), style),
                    style,
                    strip.left()));
        }
        float height = cells.stream().map(Grid::height).reduce(0f, Math::max) + 2 * PADDING;
        column.add(new Row(height, joined && head, false, null, (pdf, top) -> {
            cells.forEach(cell -> paint(pdf, cell, top + PADDING));
            pdf.rule(Palette.HAIRLINE, 0.6f, column.left(), column.left() + column.width(), top + height);
        }));
    }

    private static float height(Cell cell) {
        return cell.lines().size() * cell.style().leading();
    }

    private static void paint(TaggedPdf pdf, Cell cell, float top) {
        float at = top;
        for (var line : cell.lines()) {
            pdf.text(cell.owner(), line, cell.left(), at + cell.style().ascent());
            at += cell.style().leading();
        }
    }
}
