/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.consent.ConsentNeed;
import org.palpate.intake.HealthUpdate;
import org.palpate.intake.HealthUpdate.Changed;
import org.palpate.screening.Screening;

class SigningGapsTest {

    private static final BodyMark TREATED =
            MarkBuilder.treated("gluteus-maximus", Side.LEFT).build();
    private static final ConsentNeed NEED = new ConsentNeed(
            ConsentNeed.Kind.SPOKEN_AREA, "buttocks", "Buttocks", List.of(), "Ask aloud about the buttocks.", "Rule");
    private static final VisitCheck ASKED =
            VisitCheck.empty().with(new HealthUpdate(Changed.NOTHING_CHANGED, Map.of(), "", null));

    @Test
    void aWholeNoteHasNone() {
        assertThat(gaps(note("s", "o", "a", "p"), visit(ASKED))).isEmpty();
    }

    @Test
    void anEmptyNoteIsStopped() {
        assertThat(gaps(NoteDraft.empty(), visit(ASKED)))
                .containsExactly("STOPS  Nothing is written and nothing is marked yet.");
    }

    @Test
    void emptySectionsAreNamedInOrder() {
        assertThat(gaps(note("s", "", " ", ""), visit(ASKED)))
                .containsExactly("WORTH_A_LOOK  Objective, Assessment and Plan are empty.");
        assertThat(gaps(note("s", "o", "a", ""), visit(ASKED))).containsExactly("WORTH_A_LOOK  Plan is empty.");
    }

    @Test
    void aSectionTakenOverIsNamedUntilItIsTouched() {
        var copied = new NoteDraft("s", "o", "a", "p", List.of(), Origins.none().withCopied(Set.of(SoapSection.PLAN)));
        assertThat(gaps(copied, visit(ASKED)))
                .containsExactly("WORTH_A_LOOK  Plan was taken over from the visit before and not changed.");
    }

    @Test
    void healthThatNobodyAskedAboutIsWorthALook() {
        assertThat(gaps(note("s", "o", "a", "p"), visit(VisitCheck.empty())))
                .singleElement()
                .asString()
                .startsWith("WORTH_A_LOOK  Nobody noted whether");
    }

    @Test
    void treatingWithoutAConsentIsStoppedUntilThereIsAReason() {
        var treated = new NoteDraft("s", "o", "a", "p", List.of(TREATED));
        var open = visit(ASKED, NEED);
        assertThat(gaps(treated, open))
                .contains("STOPS consentReason Ask aloud about the buttocks. Or say why you went on without it.")
                .first()
                .asString()
                .startsWith("STOPS");
        assertThat(gaps(note("s", "o", "a", "p"), open)).containsExactly("WORTH_A_LOOK  Ask aloud about the buttocks.");
        assertThat(gaps(note("s", "o", "a", "p"), visit(ASKED.withConsentReason("Emergency"), NEED)))
                .isEmpty();
    }

    @Test
    void treatedPlacesWithoutATechniqueAreCounted() {
        var other = MarkBuilder.treated("gluteus-maximus", Side.RIGHT).build();
        assertThat(gaps(new NoteDraft("s", "o", "a", "p", List.of(TREATED)), visit(ASKED)))
                .containsExactly("WORTH_A_LOOK  One treated place names no technique.");
        assertThat(gaps(new NoteDraft("s", "o", "a", "p", List.of(TREATED, other)), visit(ASKED)))
                .containsExactly("WORTH_A_LOOK  2 treated places name no technique.");
    }

    private static List<String> gaps(NoteDraft note, OpenedVisit visit) {
        return SigningGaps.of(note, visit).stream()
                .map(gap -> gap.weight() + " " + gap.field() + " " + gap.sentence())
                .toList();
    }

    private static NoteDraft note(String s, String o, String a, String p) {
        return new NoteDraft(s, o, a, p, List.of());
    }

    private static OpenedVisit visit(VisitCheck check, ConsentNeed... needs) {
        return new OpenedVisit(check, 0, Screening.clear(), List.of(needs), Optional.empty());
    }
}
