/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A PDF that a page links to, read as a person would read it. */
final class PrintedPdf {

    private PrintedPdf() {}

    /** The text on one line, as a reader would read it on: line breaks depend on the layout. */
    static String text(Page page, String link) throws IOException {
        var download = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, Browsing.named(link)).first().click());
        var text = new StringBuilder();
        try (var reader = new PdfReader(Files.readAllBytes(download.path()))) {
            var extractor = new PdfTextExtractor(reader);
            for (int number = 1; number <= reader.getNumberOfPages(); number++) {
                text.append(extractor.getTextFromPage(number)).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
