/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.MIDLINE;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;

class MarkWordsTest {

    @Test
    void saysAMarkInOneLine() {
        var mark = MarkBuilder.found("quadratus-lumborum", LEFT)
                .intensity(7)
                .refersTo("buttock", LEFT)
                .build();

        assertThat(MarkWords.sentence(mark))
                .isEqualTo("Left quadratus lumborum: tension, 7/10, deep, refers to left buttock");
    }

    @Test
    void saysEverythingThatIsKnown() {
        var mark = MarkBuilder.treated("gluteus-medius", RIGHT)
                .type(Type.TRIGGER_POINT)
                .quality(Quality.STABBING, Quality.ACHING)
                .intensity(4)
                .tone(2)
                .timing(Timing.NIGHT)
                .pressureFound(3)
                .reproducesFamiliar()
                .refersTo("thigh-back", RIGHT)
                .refersTo("soleus", RIGHT)
                .technique("ischaemic-compression", 4, 2)
                .response(Response.BETTER)
                .change(Change.IMPROVED)
                .note("Ask about sleep.")
                .build();

        assertThat(MarkWords.sentence(mark))
                .isEqualTo(
                        "Right gluteus medius: trigger point, aching, stabbing, 4/10, tone 2/4, intermediate, at night,"
                                + " found at pressure 3/5, the familiar pain, refers to right back of thigh and right soleus,"
                                + " ischaemic compression, pressure 4/5, 2 min, response: better, better than last time."
                                + " Ask about sleep.");
    }

    @Test
    void speaksToTheClientWithoutLatinOrGrades() {
        var mark = MarkBuilder.found("trapezius-upper", LEFT)
                .intensity(5)
                .tone(3)
                .refersTo("head-back", LEFT)
                .note("for colleagues")
                .build();

        assertThat(MarkWords.everyday(mark))
                .isEqualTo(
                        "Left muscle between neck and shoulder: tightness, 5 out of 10, also felt in left back of head");
    }

    @Test
    void anAreaOnTheMidlineHasNoSide() {
        assertThat(MarkWords.sentence(MarkBuilder.reported("lower-back", MIDLINE)
                        .type(Type.PAIN)
                        .build()))
                .isEqualTo("Lower back: pain");
    }

    @Test
    void ordersByKindThenStrengthThenNameThenSide() {
        var avoid = MarkBuilder.avoid("knee-front", LEFT).build();
        var none = MarkBuilder.found("gluteus-maximus", LEFT).build();
        var five = MarkBuilder.found("soleus", LEFT).intensity(5).build();
        var fiveToo = MarkBuilder.found("gluteus-medius", RIGHT).intensity(5).build();
        var fiveLeft = MarkBuilder.found("gluteus-medius", LEFT).intensity(5).build();
        var zero = MarkBuilder.found("soleus", RIGHT).intensity(0).build();
        var said = MarkBuilder.reported("lower-back", MIDLINE).intensity(1).build();

        var groups = MarkWords.groups(List.of(avoid, none, five, fiveToo, fiveLeft, zero, said));

        assertThat(groups).extracting(MarkWords.Group::kind).containsExactly(Kind.REPORTED, Kind.FOUND, Kind.AVOID);
        assertThat(groups.get(1).marks()).containsExactly(fiveLeft, fiveToo, five, zero, none);
        assertThat(groups.get(1).title()).isEqualTo("Found by the therapist");
    }

    @Test
    void aNamedPointHasItsNameAndOneThatTheClientUnderstands() {
        var mark = MarkBuilder.found("lower-back", LEFT)
                .at(0.45, 0.4)
                .landmark(Landmark.BL_23)
                .build();
        assertThat(MarkWords.place(mark)).isEqualTo("Left BL23");
        assertThat(MarkWords.everydayPlace(mark)).isEqualTo("Left pressure point beside the spine at the waist");
    }
}
