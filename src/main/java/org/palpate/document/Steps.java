/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** A numbered list. */
final class Steps {

    private final Column column;
    private final String numbering;

    Steps(Column column, String numbering) {
        this.column = column;
        this.numbering = numbering;
    }

    void flow(List<List<Span>> items) {
        var list = column.pdf().list(column.parent(), numbering);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                column.gap(column.type().body().leading() * 0.4f);
            }
            item(list, (i + 1) + ".", items.get(i), items.size() > 9 ? 2.1f : 1.6f);
        }
    }

    private void item(PdfStructureElement list, String number, List<Span> spans, float indent) {
        var item = column.pdf().element(list, "LI");
        var label = column.pdf().element(item, "Lbl");
        var body = column.pdf().element(item, "LBody");
        var style = column.type().strong().in(Palette.ACCENT);
        var inner = column.inset(style.size() * indent, 0);
        var rows = inner.rows(body, LineBreaker.lines(spans, inner.width(), column.locale()), style);
        var numberLine = column.lines(number, style).getFirst();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            column.add(
                    i > 0
                            ? row
                            : new Row(row.height(), row.keepWithNext(), false, null, (pdf, top) -> {
                                pdf.text(label, numberLine, column.left(), top + style.ascent());
                                row.painter().paint(pdf, top);
                            }));
        }
    }
}
