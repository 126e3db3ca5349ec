/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentText;
import org.palpate.consent.SensitiveArea;
import org.palpate.consent.SensitiveAreas;
import org.palpate.consent.Signature;

/** Consents on paper: given, taken back in part or whole, empty, and the longest. */
final class ConsentSamples {

    private ConsentSamples() {}

    /** A consent for two areas, drawn on screen. */
    static ConsentPaper given() {
        return consent(
                ConsentScope.SENSITIVE_AREA,
                answer(Signature.drawn("M40 120L80 60L120 140L160 70M200 100L300 110"), null, ""),
                "gluteal-cleft",
                "abdomen");
    }

    /** One that a guardian typed and took back again. */
    static ConsentPaper withdrawn() {
        var given = answer(
                Signature.typed("Анна Łukaszewicz"), LocalDate.of(2026, 12, 1), "She does not want to come any more.");
        return consent(ConsentScope.GUARDIAN, given);
    }

    /** One of its two areas was taken back. */
    static ConsentPaper partlyWithdrawn() {
        var whole = given();
        var area = whole.areas().getFirst();
        var taken = new ConsentPaper.Area(
                area.name(), area.regions(), area.validUntil(), LocalDate.of(2026, 12, 1), "It felt too close.");
        return new ConsentPaper(
                whole.clinic(),
                whole.client(),
                whole.text(),
                List.of(taken, whole.areas().getLast()),
                whole.given());
    }

    /** An empty form with all areas. */
    static ConsentPaper blank() {
        return consent(
                ConsentScope.SENSITIVE_AREA,
                null,
                SensitiveAreas.standard().all().stream().map(SensitiveArea::key).toArray(String[]::new));
    }

    /** Names that do not end and a signature of a thousand strokes. */
    static ConsentPaper longest() {
        var given = new ConsentPaper.Given(
                Samples.longName("Guardian "),
                Samples.longName("Relation "),
                Signature.drawn("M10 10L200 150L590 20".repeat(1_000)),
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2027, 11, 20),
                Samples.longName("Witness "),
                Samples.longName("Therapist "),
                Instant.parse("2026-11-21T14:02:00Z"),
                Samples.BERLIN,
                Samples.HASH,
                LocalDate.of(2026, 11, 22),
                Samples.paragraphs(8));
        return consent(
                ConsentScope.SENSITIVE_AREA,
                given,
                SensitiveAreas.standard().all().stream().map(SensitiveArea::key).toArray(String[]::new));
    }

    private static ConsentPaper.Given answer(Signature signature, @Nullable LocalDate withdrawn, String reason) {
        boolean guardian = withdrawn != null;
        return new ConsentPaper.Given(
                guardian ? "Анна Łukaszewicz" : "Ольга Łukaszewicz",
                guardian ? "mother" : "",
                signature,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2027, 11, 20),
                "Tom Marsh",
                "Anna Nowak, LMT",
                Instant.parse("2026-11-21T14:02:00Z"),
                Samples.BERLIN,
                Samples.HASH,
                withdrawn,
                reason);
    }

    private static ConsentPaper consent(ConsentScope scope, ConsentPaper.@Nullable Given given, String... areas) {
        var chosen = SensitiveAreas.standard().all().stream()
                .filter(area -> List.of(areas).contains(area.key()))
                .toList();
        var words = new ConsentText(
                scope.key() + " 1, washington",
                scope == ConsentScope.SENSITIVE_AREA
                        ? "Consent for sensitive areas"
                        : "Consent of a parent or guardian",
                chosen.stream()
                        .map(area -> area.name() + ": " + area.covers() + ".")
                        .toList(),
                List.of(
                        "I agree that the areas named here are assessed and treated, for the reasons that the therapist has"
                                + " explained to me.",
                        "Only the area that is being worked on is uncovered. The genitals and the anus are never touched.",
                        "The therapist asks me again, aloud, on the day. I may say no then, and to any single area.",
                        "You may have a witness with you. You choose and bring that person yourself.",
                        "I may stop at any time, for any reason or none."));
        return new ConsentPaper(
                Samples.clinic(),
                Samples.client("Ольга Łukaszewicz"),
                words,
                chosen.stream()
                        .map(area -> ConsentPaper.Area.of(
                                area.name(),
                                SensitiveAreas.standard().regions(area.key()),
                                given == null ? null : given.until()))
                        .toList(),
                given);
    }
}
