/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A consent on one page where it fits: the words, the areas on the figure, and the signature or the lines to sign on. */
public final class ConsentPdf {

    private static final int SHOWN_DIGITS_OF_HASH = 16;

    private final ConsentPaper consent;
    private final Words words;
    private final Paper paper;
    private final Column column;

    private ConsentPdf(ConsentPaper consent, PaperSize size, Locale locale) {
        this.consent = consent;
        this.words = Words.in(locale);
        this.paper = Paper.start(size, words, Type.RECORD, consent.text().title(), consent.clinic(), consent.client());
        this.column = paper.column();
    }

    /** The document as a PDF/UA-1 and PDF/A-2a file. */
    public static byte[] render(ConsentPaper consent, PaperSize size, Locale locale) {
        return new ConsentPdf(consent, size, locale).render();
    }

    private byte[] render() {
        column.title(consent.text().title());
        withdrawn();
        client();
        areas();
        column.heading(words.get("consent.words"));
        column.bullets(consent.text().paragraphs());
        column.heading(words.get("consent.answer"));
        if (consent.given() == null) {
            new SigningLines(column, words).flow();
        } else {
            answer(consent.given());
        }
        return paper.finish();
    }

    private void withdrawn() {
        var given = consent.given();
        if (given != null && given.withdrawnOn() != null) {
            withdrawn(words.get("consent.withdrawn", words.date(given.withdrawnOn())), given.reason());
        }
        for (var area : consent.areas()) {
            if (area.withdrawnOn() != null) {
                withdrawn(
                        words.get("consent.withdrawn.area", area.name(), words.date(area.withdrawnOn())),
                        area.reason());
            }
        }
    }

    private void withdrawn(String sentence, String reason) {
        var inside = Callout.open(column, Palette.ALERT_WASH, Palette.ALERT);
        var said = reason.isBlank() ? "" : " " + words.get("consent.withdrawn.reason", reason);
        inside.paragraph(List.of(
                new Span(sentence, column.type().strong().in(Palette.ALERT)),
                new Span(said, column.type().body())));
        Callout.close(inside);
        column.gap(10);
    }

    private void client() {
        var client = consent.client();
        new FactTable(column, 3)
                .addStrong(words.get("fact.client"), client.name())
                .add(
                        words.get("fact.birth"),
                        client.birthDate() == null ? words.get("fact.unknown") : words.date(client.birthDate()))
                .add(words.get("fact.record"), client.recordNumber())
                .flow();
    }

    private void areas() {
        if (!consent.areas().isEmpty()) {
            column.heading(words.get("consent.areas"));
            column.lead(4);
            new AreaSection(column, consent, words).flow();
        }
    }

    private void answer(ConsentPaper.Given given) {
        new FactTable(column, 3)
                .addStrong(
                        words.get("consent.by"),
                        given.relation().isEmpty()
                                ? given.by()
                                : words.get("consent.by.relation", given.by(), given.relation()))
                .add(words.get("consent.how"), words.get("consent.how." + method(given)))
                .add(words.get("consent.given"), words.date(given.on()))
                .add(words.get("consent.until"), until(given))
                .add(words.get("consent.witness"), given.witness())
                .add(
                        words.get("consent.recorded"),
                        given.recordedBy() + "\n" + words.date(LocalDate.ofInstant(given.recordedAt(), given.zone())))
                .flow();
        column.gap(8);
        signature(given);
        column.gap(3);
        var digits = given.hash()
                .substring(0, Math.min(SHOWN_DIGITS_OF_HASH, given.hash().length()));
        column.text(words.get("consent.hash", digits), column.type().small());
    }

    private static String method(ConsentPaper.Given given) {
        return given.signature().method().name().toLowerCase(Locale.ROOT);
    }

    private String until(ConsentPaper.Given given) {
        var days = consent.areas().stream()
                .map(ConsentPaper.Area::validUntil)
                .distinct()
                .toList();
        if (days.size() < 2) {
            return words.date(given.until());
        }
        var lines = new ArrayList<String>();
        for (var area : consent.areas()) {
            var day = area.validUntil() == null ? given.until() : area.validUntil();
            lines.add(words.get("consent.until.area", area.name(), words.date(day)));
        }
        return String.join("\n", lines);
    }

    private void signature(ConsentPaper.Given given) {
        switch (given.signature().method()) {
            case DRAWN ->
                InkedSignature.flow(column, given.signature().strokes(), words.get("consent.signature", given.by()));
            case TYPED -> {
                column.text(
                        given.signature().typedName(), column.type().heading().in(Palette.INK));
                column.text(
                        words.get("consent.typed", given.by()), column.type().small());
            }
            case ON_PAPER -> column.text(words.get("consent.paper"));
        }
    }
}
