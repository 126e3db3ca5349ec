/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SessionSummariesPdfTest {

    private static final Pattern LINE = Pattern.compile("2026, [^:]+: page (\\d+)");

    @Test
    void theContentsNameThePageOnWhichEachSessionBegins() throws IOException {
        try (var pdf = read(SummarySamples.several())) {
            var text = text(pdf, 1, 1);
            var pages = LINE.matcher(text)
                    .results()
                    .map(line -> Integer.valueOf(line.group(1)))
                    .toList();
            assertThat(pages).hasSize(4).isSorted().doesNotHaveDuplicates();
            for (int page : pages) {
                assertThat(text(pdf, page, page)).contains("Session of ");
            }
            assertThat(pages.getFirst()).isEqualTo(2);
        }
    }

    @Test
    void theOutlineLeadsToEachSession() throws IOException {
        try (var pdf = read(SummarySamples.several())) {
            var titles = new ArrayList<String>();
            for (var entry : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(entry.getTitle());
                int page = pdf.getPages().indexOf(entry.findDestinationPage(pdf)) + 1;
                assertThat(text(pdf, page, page)).contains(entry.getTitle());
            }
            assertThat(titles).hasSize(4).allMatch(title -> title.startsWith("Session of "));
        }
    }

    @Test
    void everyPageOfManySessionsIsNumberedAndEachBeginsOnAPageOfItsOwn() throws IOException {
        var one = SummarySamples.shortest();
        var many = new SessionSummaries(
                SummarySamples.several().from(),
                SummarySamples.several().to(),
                Collections.nCopies(SessionSummaries.MOST, one));
        try (var pdf = read(many)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(SessionSummaries.MOST);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page, page)).contains("Page " + page + " of " + pages);
            }
            var contents = LINE.matcher(text(pdf, 1, 3)).results().count();
            assertThat(contents).isEqualTo(SessionSummaries.MOST);
        }
    }

    private static PDDocument read(SessionSummaries sessions) throws IOException {
        return Loader.loadPDF(SessionSummariesPdf.render(sessions, PaperSize.A4, Locale.UK));
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }
}
