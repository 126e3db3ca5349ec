/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark.Response;

class TreatmentsAgainTest {

    private final BodyMark treated = MarkBuilder.treated("quadratus-lumborum", Side.LEFT)
            .technique("ischaemic-compression", 3, 5)
            .response(Response.BETTER)
            .note("slowly")
            .build();

    @Test
    void theSameIsPlannedAnewAndItsAnswerIsOpen() {
        var found = MarkBuilder.found("gluteus-maximus", Side.LEFT).build();

        var again = TreatmentsAgain.asLastTime(List.of(found, treated), List.of());

        assertThat(again).singleElement().satisfies(mark -> {
            assertThat(mark.id()).isNotEqualTo(treated.id());
            assertThat(mark.trackId()).isEqualTo(treated.trackId());
            assertThat(MarkWords.sentence(mark)).isEqualTo(MarkWords.sentence(withoutAnswer()));
            assertThat(mark.response()).isNull();
            assertThat(mark.note()).isEmpty();
            assertThat(mark.minutes()).isEqualTo(5);
        });
    }

    @Test
    void whatTodayHasAlreadyIsNotAddedTwice() {
        var once = TreatmentsAgain.asLastTime(List.of(treated), List.of());

        assertThat(TreatmentsAgain.asLastTime(List.of(treated), once)).isEmpty();
    }

    @Test
    void bothSidesStayOneTreatment() {
        var group = Ids.next();
        var left = MarkBuilder.treated("psoas-major", Side.LEFT).group(group).build();
        var right = MarkBuilder.treated("psoas-major", Side.RIGHT).group(group).build();

        var again = TreatmentsAgain.asLastTime(List.of(left, right), List.of());

        assertThat(again).hasSize(2);
        assertThat(again.getFirst().groupId())
                .isNotNull()
                .isNotEqualTo(group)
                .isEqualTo(again.getLast().groupId());
    }

    private BodyMark withoutAnswer() {
        return MarkBuilder.treated("quadratus-lumborum", Side.LEFT)
                .technique("ischaemic-compression", 3, 5)
                .build();
    }
}
