/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.library.Movement.Device;
import org.palpate.library.Movement.Mode;
import org.palpate.library.Movement.Position;

class ReadingWordsTest {

    @Test
    void aReadingIsSaidInALine() {
        var raise = Reading.of("straight-leg-raise", Side.LEFT)
                .withResult(Reading.Result.POSITIVE)
                .withValue(60.0)
                .withPain(4)
                .taken(Mode.PASSIVE, Device.GONIOMETER, Position.LYING_FACE_UP)
                .saying("hard", "Into the calf");
        assertThat(ReadingWords.sentence(raise))
                .isEqualTo("Left straight leg raise: positive, 60°, pain 4/10, hard end feel, Into the calf"
                        + " (passive, goniometer, lying face up)");
        assertThat(ReadingWords.sentence(Reading.of("rom-lumbar-flexion", Side.MIDLINE)
                        .withValue(45.5)
                        .taken(null, null, null)))
                .isEqualTo("Lumbar flexion: 45.5°");
        assertThat(ReadingWords.name(Reading.of("thomas-test-hip", Side.RIGHT)))
                .isEqualTo("Right modified Thomas test, hip");
        assertThat(ReadingWords.number(Reading.of("thomas-test-hip", Side.RIGHT).withValue(-3.0)))
                .isEqualTo("−3°");
        assertThat(ReadingWords.number(
                        Reading.of("fingertip-to-floor", Side.MIDLINE).withValue(12.5)))
                .isEqualTo("12.5 cm");
    }

    @Test
    void aChangeIsRealOnlyBeyondWhatMeasuringAloneExplains() {
        var knee = Reading.of("thomas-test-knee", Side.LEFT);
        assertThat(change(knee.withValue(50.0), knee.withValue(69.0)))
                .isEqualTo("19° more than on Monday, a real change");
        assertThat(change(knee.withValue(69.0), knee.withValue(50.5)))
                .isEqualTo("18.5° less than on Monday, within the error of measurement");
        assertThat(change(knee.withValue(50.0), knee.withValue(50.0))).isEqualTo("As on Monday");
    }

    @Test
    void whereNobodySaysHowMuchIsRealNothingIsSaidOfIt() {
        var flexion = Reading.of("rom-lumbar-flexion", Side.MIDLINE);
        assertThat(change(flexion.withValue(0.1), flexion.withValue(60.3))).isEqualTo("60.2° more than on Monday");
        assertThat(change(flexion, flexion.withValue(60.0))).isEmpty();
    }

    @Test
    void whatWasTakenInAnotherWayIsNotCompared() {
        var flexion = Reading.of("rom-lumbar-flexion", Side.MIDLINE).withValue(40.0);
        for (var other : new Reading[] {
            flexion.withValue(60.0).taken(Mode.ACTIVE, Device.TAPE, Position.STANDING),
            flexion.withValue(60.0).taken(Mode.PASSIVE, null, Position.STANDING),
            flexion.withValue(60.0).taken(Mode.ACTIVE, null, Position.SITTING)
        }) {
            assertThat(change(flexion, other))
                    .isEqualTo("Measured in another way on Monday, so the two cannot be compared");
        }
    }

    private static String change(Reading before, Reading now) {
        return ReadingChange.of(before, now).words("Monday");
    }
}
