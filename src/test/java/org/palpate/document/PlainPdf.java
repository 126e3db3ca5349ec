/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** A document as the library writes it by itself, to prove that the checks see the difference. */
final class PlainPdf {

    private PlainPdf() {}

    static byte[] withoutTags() {
        var bytes = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(new Paragraph("no structure, no language, no embedded font"));
        document.close();
        return bytes.toByteArray();
    }
}
