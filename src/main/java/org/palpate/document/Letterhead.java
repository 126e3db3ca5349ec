/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** The clinic at the head of the first page: its name on the left, how to reach it on the right. */
final class Letterhead {

    private static final TextStyle NAME = new TextStyle(Face.SEMIBOLD, 17, 21, Palette.ACCENT);
    private static final TextStyle CONTACT = new TextStyle(Face.REGULAR, 8.8f, 12, Palette.MUTED);
    private static final float GUTTER = 24;
    private static final float RISE = 22;
    private static final float AFTER_RULE = 24;

    private final Column column;
    private final ClinicDetails clinic;

    Letterhead(Column column, ClinicDetails clinic) {
        this.column = column;
        this.clinic = clinic;
    }

    void flow() {
        float right = (column.width() - GUTTER) * 0.42f;
        float leftWidth = column.width() - GUTTER - right;
        var owner = column.pdf().element(column.parent(), "P");
        var name = column.inset(0, column.width() - leftWidth).lines(clinic.name(), NAME);
        var contact = new ArrayList<Line>();
        var contactOwner = contactLines().isEmpty() ? owner : column.pdf().element(column.parent(), "P");
        for (var text : contactLines()) {
            contact.addAll(column.inset(leftWidth + GUTTER, 0).lines(text, CONTACT));
        }
        float height = Math.max(name.size() * NAME.leading(), contact.size() * CONTACT.leading()) + 8;
        column.add(Row.of(
                height - RISE + AFTER_RULE,
                (pdf, top) -> paint(pdf, owner, name, contactOwner, contact, top - RISE, height)));
    }

    private List<String> contactLines() {
        var lines = new ArrayList<>(clinic.addressLines());
        lines.add(clinic.phone());
        lines.add(clinic.email());
        lines.removeIf(String::isBlank);
        return lines;
    }

    private void paint(
            TaggedPdf pdf,
            PdfStructureElement owner,
            List<Line> name,
            PdfStructureElement contactOwner,
            List<Line> contact,
            float top,
            float height) {
        float at = top;
        for (var line : name) {
            pdf.text(owner, line, column.left(), at + NAME.ascent());
            at += NAME.leading();
        }
        at = top + 3;
        for (var line : contact) {
            pdf.text(contactOwner, line, column.left() + column.width() - line.width(), at + CONTACT.ascent());
            at += CONTACT.leading();
        }
        pdf.rule(Palette.ACCENT, 1.4f, column.left(), column.left() + column.width(), top + height);
    }
}
