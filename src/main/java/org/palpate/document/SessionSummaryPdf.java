/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.palpate.anatomy.Build;
import org.palpate.bodymap.MarkChange;
import org.palpate.document.SessionSummary.Amendment;
import org.palpate.document.SessionSummary.Comparison;

/** The summary of one session, for the client's file and for colleagues. */
public final class SessionSummaryPdf {

    private static final int SHOWN_DIGITS_OF_HASH = 16;

    private final SessionSummary summary;
    private final Words words;
    private final Column column;
    private final Build build;
    private final MarkVoice voice;

    private SessionSummaryPdf(SessionSummary summary, Words words, Column column) {
        this.summary = summary;
        this.words = words;
        this.column = column;
        this.build = build(summary);
        this.voice = MarkVoice.professional(summary.techniques());
    }

    /** The document as a PDF/UA-1 and PDF/A-2a file. */
    public static byte[] render(SessionSummary summary, PaperSize size, Locale locale) {
        var words = Words.in(locale);
        var title = words.get("session.title");
        var paper = Paper.start(size, words, Type.RECORD, title, summary.clinic(), summary.client());
        write(summary, title, words, paper.column());
        return paper.finish();
    }

    /** Writes the session under its title, wherever the column stands. */
    static void write(SessionSummary summary, String title, Words words, Column column) {
        new SessionSummaryPdf(summary, words, column).write(title);
    }

    private void write(String title) {
        column.title(title);
        draft();
        facts();
        bodyMap();
        summary.comparisons().forEach(this::comparison);
        readings();
        note();
        safety();
        amendments();
        signature();
    }

    private void draft() {
        if (summary.visit().signedAt() == null) {
            var inside = Callout.open(column, Palette.ALERT_WASH, Palette.ALERT);
            inside.text(words.get("session.draft"), column.type().strong().in(Palette.ALERT));
            Callout.close(inside);
            column.gap(10);
        }
    }

    private void facts() {
        var client = summary.client();
        var visit = summary.visit();
        var therapist = summary.therapist();
        new FactTable(column, 3)
                .addStrong(
                        words.get("fact.client"),
                        client.pronouns().isBlank()
                                ? client.name()
                                : words.get("fact.client.pronouns", client.name(), client.pronouns()))
                .add(
                        words.get("fact.birth"),
                        client.birthDate() == null ? words.get("fact.unknown") : words.date(client.birthDate()))
                .add(
                        words.get("fact.record"),
                        client.recordNumber().isBlank() ? words.get("fact.unknown") : client.recordNumber())
                .add(words.get("fact.session"), words.date(visit.dateOfService()))
                .add(words.get("fact.therapist"), Paper.joined(", ", therapist.name(), therapist.credential()))
                .add(words.get("fact.state"), visit.state())
                .flow();
    }

    private void bodyMap() {
        column.heading(words.get("session.map"));
        if (summary.marks().isEmpty()) {
            calm("session.map.none");
        }
        if (!summary.marks().isEmpty() || !summary.cautions().isEmpty()) {
            column.lead(4);
            new BodyMapSection(column, words, build, summary.marks(), summary.cautions(), voice).flow();
        }
    }

    /** One outline for the whole document, so that its figures can be compared. */
    private static Build build(SessionSummary summary) {
        var earlier = summary.comparisons().stream()
                .flatMap(comparison -> comparison.marks().complaints().stream())
                .map(MarkChange::before)
                .filter(Objects::nonNull);
        return FigureBase.build(
                Stream.concat(summary.marks().stream(), earlier).distinct().toList());
    }

    private void comparison(Comparison comparison) {
        var since = comparison.since();
        column.heading(since == null ? words.get("compare.within") : words.get("compare.since", words.date(since)));
        column.lead(4);
        if (since == null) {
            ComparisonSection.withinTheVisit(column, words, build, voice, comparison.marks());
        } else {
            ComparisonSection.sinceLastVisit(column, words, build, voice, comparison.marks());
        }
    }

    private void readings() {
        if (!summary.readings().isEmpty()) {
            column.heading(words.get("session.readings"));
            column.lead(4);
            new ReadingTables(column, words, summary.readings()).flow();
        }
    }

    private void note() {
        section("session.subjective", summary.note().subjective());
        section("session.objective", summary.note().objective());
        section("session.assessment", summary.note().assessment());
        section("session.plan", summary.note().plan());
    }

    private void safety() {
        var safety = summary.safety();
        if (safety == null) {
            return;
        }
        column.heading(words.get("session.safety"));
        for (var fact : safety.facts()) {
            column.text(words.get("session.safety.fact", fact.word(), fact.text()));
        }
        for (var rule : safety.rules()) {
            column.subheading(rule.title());
            column.text(rule.wording());
            column.text(rule.source(), column.type().small());
        }
    }

    private void section(String key, String text) {
        column.heading(words.get(key));
        if (text.isBlank()) {
            calm(key + ".none");
        } else {
            column.text(text);
        }
    }

    private void amendments() {
        if (summary.amendments().isEmpty()) {
            return;
        }
        column.heading(words.get("session.amendments"));
        for (var amendment : summary.amendments()) {
            amendment(amendment);
        }
    }

    private void amendment(Amendment amendment) {
        column.subheading(amendment.kind());
        column.text(
                words.get(
                        "session.amendment.by",
                        amendment.author(),
                        words.moment(amendment.at(), summary.visit().zone())),
                column.type().small());
        if (!amendment.reason().isBlank()) {
            column.text(
                    words.get("session.amendment.reason", amendment.reason()),
                    column.type().small());
        }
        column.lead(3);
        if (!amendment.original().isBlank()) {
            column.text(words.get("session.amendment.instead", amendment.original()));
        }
        column.text(amendment.text());
        column.gap(6);
    }

    private void signature() {
        column.gap(18);
        var inside = Callout.open(column, Palette.WASH, Palette.ACCENT);
        var visit = summary.visit();
        var therapist = summary.therapist();
        if (visit.signedAt() == null) {
            inside.text(words.get("session.unsigned"), column.type().strong());
        } else {
            signature(inside, "session.signed", therapist, visit.signedAt());
            var second = visit.cosigned();
            if (second != null) {
                inside.gap(6);
                signature(inside, "session.cosigned", second.by(), second.at());
            }
            if (!visit.contentHash().isBlank()) {
                inside.text(
                        words.get("session.hash", grouped(visit.contentHash())),
                        column.type().small());
            }
        }
        Callout.close(inside);
    }

    private void signature(Column inside, String key, TherapistDetails by, Instant at) {
        inside.text(
                words.get(key, Paper.joined(", ", by.name(), by.credential())),
                column.type().strong());
        if (!by.registrationNumber().isBlank()) {
            inside.text(words.get("session.registration", by.registrationNumber()));
        }
        inside.text(words.moment(at, summary.visit().zone()));
    }

    /** The first digits in groups of four, which is what a person can compare. */
    private static String grouped(String hash) {
        var start = hash.substring(0, Math.min(SHOWN_DIGITS_OF_HASH, hash.length()));
        return start.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private void calm(String key) {
        column.text(words.get(key), column.type().body().in(Palette.MUTED));
    }
}
