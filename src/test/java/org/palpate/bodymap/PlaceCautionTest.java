/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.PlaceCaution.Level;

class PlaceCautionTest {

    private static final String SENTENCE = "No pressure here.";

    private final PlaceCaution calf = PlaceCaution.ofArea("leg-back", LEFT, Level.REFER, "Have the leg looked at.");
    private final PlaceCaution neck = PlaceCaution.ofArea("neck-front", null, Level.AVOID, SENTENCE);
    private final PlaceCaution loin = PlaceCaution.of("quadratus-lumborum", null, Level.CAUTION, "No percussion.");

    @Test
    void namesItsPlaceWithTheSideThatIsMeant() {
        assertThat(calf.place()).isEqualTo("left calf");
        assertThat(neck.place()).isEqualTo("front of neck");
        assertThat(loin.place()).isEqualTo("quadratus lumborum");
        assertThat(PlaceCaution.ofBody(Level.AVOID, SENTENCE).place()).isEmpty();
        assertThat(PlaceCaution.of("no-such-muscle", LEFT, Level.AVOID, SENTENCE)
                        .place())
                .isEqualTo("no such muscle");
    }

    @Test
    void areGatheredEachOnceAndTheHeaviestFirst() {
        assertThat(PlaceCaution.gathered(List.of(loin, calf, neck, calf))).containsExactly(neck, calf, loin);
    }

    @Test
    void whatIsSaidOfEveryAreaIsSaidOfTheWholeBody() {
        assertThat(PlaceCaution.gathered(everywhere(null, Level.AVOID).toList()))
                .containsExactly(PlaceCaution.ofBody(Level.AVOID, SENTENCE));
        assertThat(PlaceCaution.gathered(Stream.concat(everywhere(LEFT, Level.AVOID), everywhere(RIGHT, Level.AVOID))
                        .toList()))
                .containsExactly(PlaceCaution.ofBody(Level.AVOID, SENTENCE));
        assertThat(PlaceCaution.gathered(List.of(neck, PlaceCaution.ofBody(Level.AVOID, SENTENCE))))
                .as("said of the body, it need not be said of a place")
                .containsExactly(PlaceCaution.ofBody(Level.AVOID, SENTENCE));
    }

    @Test
    void oneSideOrAllButOneAreaOrSeveralLevelsAreNotTheWholeBody() {
        assertThat(PlaceCaution.gathered(everywhere(LEFT, Level.AVOID).toList()))
                .hasSize(30);
        assertThat(PlaceCaution.gathered(everywhere(null, Level.AVOID).skip(1).toList()))
                .hasSize(29);
        assertThat(PlaceCaution.gathered(Stream.concat(everywhere(LEFT, Level.AVOID), everywhere(RIGHT, Level.REFER))
                        .toList()))
                .hasSize(60)
                .noneMatch(PlaceCaution::everywhere);
    }

    private static Stream<PlaceCaution> everywhere(@Nullable Side side, Level level) {
        return Atlas.standard().coarseRegions().stream()
                .map(CoarseRegion::key)
                .map(key -> PlaceCaution.ofArea(key, side, level, SENTENCE));
    }
}
