/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Several sessions in one document: what is in it first, then each on pages of its own. */
public final class SessionSummariesPdf {

    private final SessionSummaries all;
    private final Words words;
    private final Paper paper;
    private final Column column;

    /** Where each session begins, as far as it is written. */
    private final List<Integer> pages = new ArrayList<>();

    private SessionSummariesPdf(SessionSummaries all, PaperSize size, Locale locale) {
        this.all = all;
        this.words = Words.in(locale);
        var first = all.sessions().getFirst();
        this.paper = Paper.start(size, words, Type.RECORD, words.get("sessions.title"), first.clinic(), first.client());
        this.column = paper.column();
    }

    /**
     * The document as a PDF/UA-1 and PDF/A-2a file. It is written twice: the contents name pages, and only the first
     * writing tells which they are.
     */
    public static byte[] render(SessionSummaries all, PaperSize size, Locale locale) {
        var trial = new SessionSummariesPdf(all, size, locale);
        trial.write(Collections.nCopies(all.sessions().size(), 1));
        return new SessionSummariesPdf(all, size, locale).write(trial.pages);
    }

    private byte[] write(List<Integer> knownPages) {
        column.title(words.get("sessions.title"));
        facts();
        contents(knownPages);
        for (var session : all.sessions()) {
            paper.startNewPage();
            var title = title(session);
            column.add(new Row(0, true, false, null, (pdf, top) -> {
                pages.add(pdf.page());
                pdf.bookmark(title, top);
            }));
            SessionSummaryPdf.write(session, title, words, column);
        }
        return paper.finish();
    }

    private String title(SessionSummary session) {
        return words.get("sessions.one", words.date(session.visit().dateOfService()));
    }

    private void facts() {
        var client = all.sessions().getFirst().client();
        new FactTable(column, 3)
                .addStrong(words.get("fact.client"), client.name())
                .add(
                        words.get("fact.record"),
                        client.recordNumber().isBlank() ? words.get("fact.unknown") : client.recordNumber())
                .add(
                        words.get("sessions.days"),
                        words.get("sessions.range", words.date(all.from()), words.date(all.to())))
                .flow();
    }

    private void contents(List<Integer> knownPages) {
        column.heading(words.get("sessions.contents"));
        var lines = new ArrayList<String>();
        for (int n = 0; n < all.sessions().size(); n++) {
            var session = all.sessions().get(n);
            lines.add(words.get(
                    "sessions.line",
                    words.date(session.visit().dateOfService()),
                    session.therapist().name(),
                    knownPages.get(n)));
        }
        column.bullets(lines);
    }
}
