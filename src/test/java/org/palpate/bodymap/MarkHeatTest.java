/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.MarkHeat.Warm;

class MarkHeatTest {

    private static final Place GLUTEUS = new Place("gluteus-medius", LEFT);
    private static final Place PSOAS = new Place("psoas-major", RIGHT);

    @Test
    void sumsTheStrongestOfEachVisitOverAllVisits() {
        var heat = MarkHeat.of(
                List.of(
                        List.of(
                                gluteus().intensity(6).build(),
                                psoas().intensity(2).build()),
                        List.of(
                                gluteus().intensity(5).build(),
                                gluteus().intensity(1).phase(Phase.POST).build()),
                        List.of(psoas().build()),
                        List.of()),
                MarkFigures.FINDINGS);

        assertThat(heat.visits()).isEqualTo(4);
        assertThat(heat.places())
                .containsExactly(new Warm(GLUTEUS, 11, 11 / 4.0, 1, 2, 0), new Warm(PSOAS, 2, 2 / 4.0, 2 / 11.0, 2, 1));
    }

    @Test
    void countsTheChosenKindsOnlyAndNothingThatIsGone() {
        var visits = List.of(List.of(
                gluteus().intensity(6).change(Change.RESOLVED).build(),
                MarkBuilder.reported("psoas-major", RIGHT).intensity(3).build()));
        assertThat(MarkHeat.of(visits, MarkFigures.FINDINGS).places())
                .extracting(Warm::place)
                .containsExactly(PSOAS);
        assertThat(MarkHeat.of(visits, Set.of(Kind.FOUND)).places()).isEmpty();
        assertThat(MarkHeat.of(List.of(), MarkFigures.FINDINGS)).isEqualTo(new MarkHeat(0, List.of()));
    }

    @Test
    void unratedMarksAloneHaveNoWarmth() {
        var heat = MarkHeat.of(List.of(List.of(gluteus().build())), MarkFigures.FINDINGS);
        assertThat(heat.places()).containsExactly(new Warm(GLUTEUS, 0, 0, 0, 1, 1));
    }

    private static MarkBuilder gluteus() {
        return MarkBuilder.found("gluteus-medius", LEFT);
    }

    private static MarkBuilder psoas() {
        return MarkBuilder.found("psoas-major", RIGHT);
    }
}
