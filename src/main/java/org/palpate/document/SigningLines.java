/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;

/** Where a person writes by hand: boxes to tick and lines to sign on, each named for those who hear the document. */
final class SigningLines {

    private static final float BOX = 10;
    private static final float ROOM = 20;
    private static final float GUTTER = 22;

    private final Column column;
    private final Words words;

    SigningLines(Column column, Words words) {
        this.column = column;
        this.words = words;
    }

    void flow() {
        pair("consent.line.client", "consent.line.date");
        pair("consent.line.signature", "");
        pair("consent.line.guardian", "");
        pair("consent.line.witness", "");
        pair("consent.line.therapist", "consent.line.date");
    }

    /** A box to tick, and what it is for. */
    static void box(Column column, String text) {
        var type = column.type().finding();
        var inner = column.inset(BOX + 8, 0);
        var rows = new ArrayList<Row>();
        inner.to(rows::add).text(text, type);
        var first = rows.removeFirst();
        column.add(new Row(first.height(), first.keepWithNext(), false, null, (pdf, top) -> {
            pdf.artifact(canvas -> {
                canvas.setColorStroke(Palette.INK);
                canvas.setLineWidth(0.8f);
                canvas.rectangle(column.left() + 0.5f, pdf.y(top + BOX + 2), BOX, BOX);
                canvas.stroke();
            });
            first.painter().paint(pdf, top);
        }));
        rows.forEach(column::add);
        column.gap(5);
    }

    /** Two lines side by side, the second a third as long; one line over the whole width where it has no name. */
    private void pair(String key, String second) {
        float split = second.isEmpty() ? column.width() : column.width() * 0.72f - GUTTER;
        line(key, column.inset(0, column.width() - split), second, column.inset(split + GUTTER, 0));
    }

    private void line(String key, Column wide, String second, Column narrow) {
        var owner = column.pdf().element(column.parent(), "P");
        var style = column.type().label();
        var name = wide.lines(words.get(key), style).getFirst();
        boolean last = key.equals("consent.line.therapist");
        column.add(new Row(ROOM + style.leading(), !last, false, null, (pdf, top) -> {
            pdf.rule(Palette.MUTED, 0.7f, wide.left(), wide.left() + wide.width(), top + ROOM);
            pdf.text(owner, name, wide.left(), top + ROOM + style.ascent() + 1);
            if (!second.isEmpty()) {
                pdf.rule(Palette.MUTED, 0.7f, narrow.left(), narrow.left() + narrow.width(), top + ROOM);
                var date = narrow.lines(words.get(second), style).getFirst();
                pdf.text(owner, date, narrow.left(), top + ROOM + style.ascent() + 1);
            }
        }));
    }
}
