/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** A document being written: its file, its pages and the column that its text flows in. */
final class Paper {

    private final TaggedPdf pdf;
    private final Pages pages;
    private final Column column;

    private Paper(TaggedPdf pdf, Pages pages, Column column) {
        this.pdf = pdf;
        this.pages = pages;
        this.column = column;
    }

    /**
     * Starts a document.
     *
     * @param title names the kind of document
     */
    static Paper start(
            PaperSize size, Words words, Type type, String title, ClinicDetails clinic, ClientDetails client) {
        var who = client.recordNumber().isBlank()
                ? client.name()
                : client.name() + " · " + words.get("record.number", client.recordNumber());
        var pdf = new TaggedPdf(size, new DocumentInfo(title + " – " + client.name(), clinic.name(), words.locale()));
        var frame = Frame.of(size);
        var furniture = new Furniture(frame, words, clinic.name(), title + " · " + who);
        var pages = new Pages(pdf, frame, furniture);
        var column = new Column(pdf, pdf.root(), frame.left(), frame.width(), type, words.locale(), null, pages::add);
        new Letterhead(column, clinic).flow();
        return new Paper(pdf, pages, column);
    }

    Column column() {
        return column;
    }

    /** What comes next begins on a page of its own. */
    void startNewPage() {
        pages.startNewPage();
    }

    /** How many pages were written, once it is finished. */
    int pages() {
        return pages.written();
    }

    byte[] finish() {
        pages.finish();
        return pdf.finish();
    }

    /** The parts that say something, with a separator between them. */
    static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(joining(separator));
    }
}
