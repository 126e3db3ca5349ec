/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientId;
import org.palpate.intake.Answer;
import org.palpate.intake.IntakeFacts;
import org.palpate.screening.Because.Kind;

/** What was left open is taken in the safer way; what was said is taken as it was said. */
class FactReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ClientId CLIENT = new ClientId(new UUID(0, 1));
    private static final Rulebook RULEBOOK = Rulebook.standard();

    @Test
    void aQuestionWithoutItsFollowUpsIsUnsureAboutAllOfThem() {
        assertThat(fired(Map.of("leg-swollen-or-clot", Answer.YES))).contains("CI-01");
        assertThat(fired(Map.of("leg-swollen-or-clot", Answer.YES, "clot-past", Answer.YES)))
                .contains("CI-02")
                .doesNotContain("CI-01");
        assertThat(fired(Map.of("leg-swollen-or-clot", Answer.NO))).isEmpty();
    }

    @Test
    void aQuestionThatRulesReadItselfIsNot() {
        assertThat(fired(Map.of("pregnant", Answer.UNSURE))).isEmpty();
        assertThat(fired(Map.of("pregnant", Answer.YES))).containsExactly("CI-20", "CI-23");
    }

    @Test
    void anOpenWhichOneIsAllOfThem() {
        var open = screen(history(Map.of("limb-symptoms", Answer.YES), Map.of()));
        assertThat(open.rule("RF-05").orElseThrow().places().at())
                .extracting(place -> place.side())
                .contains(Side.LEFT, Side.RIGHT);
        var left =
                screen(history(Map.of("limb-symptoms", Answer.YES), Map.of("limb-symptoms-where", Set.of("left-arm"))));
        assertThat(left.rule("RF-05").orElseThrow().places().at())
                .extracting(place -> place.side())
                .doesNotContain(Side.RIGHT);
    }

    @Test
    void unsureCountsForReferAndAboveOnly() {
        assertThat(fired(Map.of("weight-loss", Answer.UNSURE))).containsExactly("RF-09");
        assertThat(fired(Map.of("allergies", Answer.UNSURE))).isEmpty();
        assertThat(screen(history(Map.of("weight-loss", Answer.UNSURE), Map.of()))
                        .fired()
                        .getFirst()
                        .because())
                .containsExactly(
                        new Because(Kind.ANSWER, "weight-loss", "Not sure: Have you lost weight without trying?"));
    }

    @Test
    void whatIsGoneIsNoFinding() {
        var gone = MarkBuilder.found("soleus", Side.LEFT)
                .type(BodyMark.Type.LUMP)
                .change(BodyMark.Change.RESOLVED)
                .build();
        var visit = VisitFacts.of(new UUID(0, 2), DAY, List.of(gone), Set.of("never-heard-of"));
        var facts = new FactReading(RULEBOOK).facts(IntakeFacts.none(CLIENT, 40), visit);
        assertThat(facts.marks()).isEmpty();
        assertThat(facts.observations()).isEmpty();
    }

    @Test
    void whatTheChartDoesNotSayIsMissing() {
        var visit = VisitFacts.outsideAVisit(DAY);
        assertThat(visit.circumstances().keySet())
                .containsExactlyInAnyOrder(
                        Circumstance.GUARDIAN_CONSENT_MISSING, Circumstance.NEEDLING_LICENCE_MISSING);
        assertThat(visit.knowing(true, true).circumstances()).isEmpty();
    }

    /** Pain that the client marked at home is back pain, also where the visit marks nothing. */
    @Test
    void whatTheClientMarkedInTheHistoryIsAFinding() {
        var back = MarkBuilder.reported("lower-back", Side.LEFT).type(BodyMark.Type.PAIN);
        var screening = screen(marked(back, DAY.minusDays(200), Map.of("fever-now", Answer.UNSURE)));
        var fired = screening.rule("RF-08").orElseThrow();
        assertThat(fired.severity()).isEqualTo(Severity.REFER);
        assertThat(fired.because())
                .extracting(Because::words)
                .contains("Marked in the health history: Left lower back, pain");
        var calf = MarkBuilder.reported("leg-back", Side.LEFT).type(BodyMark.Type.PAIN);
        assertThat(screen(marked(calf, DAY.minusDays(200), Map.of("fever-now", Answer.UNSURE)))
                        .rule("RF-08"))
                .isEmpty();
    }

    @Test
    void howStrongItIsCountsOnTheDayItWasTold() {
        var strong = MarkBuilder.reported("leg-back", Side.LEFT)
                .type(BodyMark.Type.PAIN)
                .intensity(9);
        assertThat(screen(marked(strong, DAY, Map.of())).rule("RF-14")).isPresent();
        assertThat(screen(marked(strong, DAY.minusDays(1), Map.of())).rule("RF-14"))
                .isEmpty();
    }

    @Test
    void placesOfTheHistoryAreWhereTheRuleHolds() {
        var history = new IntakeFacts(
                CLIENT,
                null,
                Map.of("skin-today", Answer.YES, "skin-broken-or-infected", Answer.YES),
                Map.of(),
                Map.of("skin-places", List.of(new IntakeFacts.Place("soleus", "leg-back", Side.LEFT))),
                Map.of(),
                List.of(),
                List.of(),
                null,
                40);
        assertThat(screen(history).rule("CI-13").orElseThrow().where()).isEqualTo("Left soleus");
    }

    private static IntakeFacts marked(MarkBuilder mark, LocalDate told, Map<String, Answer> answers) {
        var at = told.atStartOfDay(ZoneOffset.UTC).toInstant();
        var taken = new IntakeFacts.Taken(1, at, told, new UUID(0, 3), "Ana, RMT", true, true);
        return new IntakeFacts(
                CLIENT, taken, answers, Map.of(), Map.of(), Map.of(), List.of(mark.build()), List.of(), null, 40);
    }

    private static List<String> fired(Map<String, Answer> answers) {
        return screen(history(answers, Map.of())).fired().stream()
                .map(Fired::rule)
                .toList();
    }

    private static IntakeFacts history(Map<String, Answer> answers, Map<String, Set<String>> choices) {
        @Nullable Integer age = 40;
        return new IntakeFacts(CLIENT, null, answers, choices, Map.of(), Map.of(), List.of(), List.of(), null, age);
    }

    private static Screening screen(IntakeFacts history) {
        var facts = new FactReading(RULEBOOK).facts(history, VisitFacts.outsideAVisit(DAY));
        return new Engine(RULEBOOK, ClinicRules.NONE).screen(facts, List.of());
    }
}
