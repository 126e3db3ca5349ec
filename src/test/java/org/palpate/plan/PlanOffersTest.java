/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.chart.Offer;
import org.palpate.chart.SoapSection;
import org.palpate.clinic.NoteStyle;
import org.palpate.plan.PlanDraft.Goal;

class PlanOffersTest {

    private static final BodyMark FIVE =
            MarkBuilder.reported("lower-back", Side.LEFT).intensity(5).build();

    private static List<Offer> offers(PlanDraft plan, NoteStyle style) {
        return PlanOffers.of(plan, style).offers(List.of(FIVE));
    }

    private static PlanDraft plan(Goal... goals) {
        return new PlanDraft(
                List.of(goals), "weekly for six weeks", null, null, "", "Walk daily\n\n Heat, 15 minutes. ", "", null);
    }

    @Test
    void offersEachGoalWithFourJudgements() {
        var goal = offers(plan(new Goal("Garden again", "pain at most 3 of 10", null)), NoteStyle.TELEGRAPHIC)
                .getFirst();
        assertThat(goal.section()).isEqualTo(SoapSection.ASSESSMENT);
        assertThat(goal.about()).isEqualTo("Goal “Garden again” (pain at most 3 of 10)");
        assertThat(goal.choices())
                .extracting(Offer.Choice::label)
                .containsExactly("reached", "closer", "no change", "further away");
        assertThat(goal.choices().get(1).sentence())
                .isEqualTo("Goal “Garden again” (pain at most 3 of 10): closer; strongest reported today 5/10.");
    }

    @Test
    void saysPainOnlyWhereTheGoalIsMeasuredInIt() {
        var goal = offers(plan(new Goal("Walk", "30 minutes of 10 km", null)), NoteStyle.FULL)
                .getFirst();
        assertThat(goal.choices().getFirst().sentence())
                .isEqualTo("Progress towards the goal “Walk” (30 minutes of 10 km): reached.");
    }

    @Test
    void offersHomeCareAndVisitsForThePlanInALineEach() {
        assertThat(offers(plan(), NoteStyle.FULL))
                .allSatisfy(offer -> assertThat(offer.section()).isEqualTo(SoapSection.PLAN))
                .extracting(offer -> offer.choices().getFirst().sentence())
                .containsExactly(
                        "Home care as planned: Walk daily; Heat, 15 minutes.",
                        "Visits as planned: weekly for six weeks.");
    }

    @Test
    void offersNothingOfAnEmptyPlanAndAGoalOfManyLinesInOne() {
        assertThat(offers(PlanDraft.empty(), NoteStyle.FULL)).isEmpty();
        var goal = offers(plan(new Goal("Sleep\nthrough", "", null)), NoteStyle.TELEGRAPHIC)
                .getFirst();
        assertThat(goal.choices().getFirst().sentence()).isEqualTo("Goal “Sleep through”: reached.");
    }
}
