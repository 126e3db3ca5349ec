/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.library.Library;
import org.palpate.library.Movement;

class ReadingCheckTest {

    private static final long SEED = 20_261_121;

    @ParameterizedTest
    @CsvSource({"45, 45", "45°, 45", "' 45 ° ', 45", "'45,5', 45.5", "45.5, 45.5", "0, 0", "-0, 0", "+7, 7", "007, 7"})
    void readsNumbersAsPeopleWriteThem(String typed, double number) {
        assertThat(ReadingCheck.number(movement("rom-lumbar-flexion"), typed)).isEqualTo(number);
    }

    @Test
    void readsBothMinusSignsAndOtherUnits() {
        assertThat(ReadingCheck.number(movement("thomas-test-hip"), "-5")).isEqualTo(-5);
        assertThat(ReadingCheck.number(movement("thomas-test-hip"), "−5°")).isEqualTo(-5);
        assertThat(ReadingCheck.number(movement("fingertip-to-floor"), "12.5 cm"))
                .isEqualTo(12.5);
        assertThat(ReadingCheck.number(movement("fingertip-to-floor"), "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "4e1", "0x10", "four", "4-5", "٤٥", "45 cm", "1,000", "--4", ".", "°"})
    void refusesWhatIsNoNumber(String typed) {
        refused("rom-lumbar-flexion", typed, "Write a number of degrees, such as 45.", "One digit after the point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "-1", "121", "999999", "120.1"})
    void refusesWhatTheMovementCannotHave(String typed) {
        refused("rom-lumbar-flexion", typed, "Lumbar flexion goes from 0 to 120 degrees. Please look");
    }

    /** Whatever is typed, it becomes a number that can be kept, or a whole sentence. What is kept reads back the same. */
    @Test
    void anyTextIsANumberThatCanBeOrASentence() {
        var random = new Random(SEED);
        var signs = "0123456789.,+-−°eE xcmNa\u0000\uD83D\uDE00٤";
        int numbers = 0;
        for (int round = 0; round < 20_000; round++) {
            var movement = any(random);
            var typed = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                var number = ReadingCheck.number(movement, typed.toString());
                if (number != null) {
                    numbers++;
                    var range = Objects.requireNonNull(movement.range());
                    assertThat(number).isFinite().isBetween((double) range.min(), (double) range.max());
                    assertThat(ReadingCheck.number(movement, ReadingWords.number(number, movement.unit())))
                            .isEqualTo(number);
                }
            } catch (Rejection rejection) {
                assertThat(rejection.field()).isEqualTo("value");
                assertThat(rejection).hasMessageMatching("[A-Z].*[.]");
            }
        }
        assertThat(numbers).isGreaterThan(1_000);
    }

    @Test
    void painIsAWholeNumberFromNoneToTen() {
        assertThat(ReadingCheck.pain(" 7 ")).isEqualTo(7);
        assertThat(ReadingCheck.pain("0")).isZero();
        assertThat(ReadingCheck.pain(" ")).isNull();
        for (var typed : List.of("11", "-1", "3.5", "a lot", "1e1", "٧", "100")) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> ReadingCheck.pain(typed))
                    .withMessage("Pain is a whole number from 0 to 10.");
        }
    }

    /** Sound readings of any movement come out as they went in. */
    @Test
    void soundReadingsAreKeptAsTheyAre() {
        var random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            var reading = sound(any(random), random);
            assertThat(ReadingCheck.checked(List.of(reading)))
                    .isEqualTo(reading.blank() ? List.of() : List.of(reading));
        }
    }

    @Test
    void aReadingThatSaysNothingIsNotKept() {
        assertThat(ReadingCheck.checked(List.of(Reading.of(movement("rom-lumbar-flexion"), Side.MIDLINE))))
                .isEmpty();
    }

    @Test
    void theUnitIsThatOfTheMovement() {
        var claimed = new Reading(
                Ids.next(),
                "fingertip-to-floor",
                Side.MIDLINE,
                5.0,
                Movement.Unit.DEGREES,
                null,
                null,
                null,
                null,
                "",
                null,
                "");
        assertThat(ReadingCheck.checked(List.of(claimed)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.unit()).isEqualTo(Movement.Unit.CENTIMETRES));
    }

    @Test
    void refusesReadingsThatCannotBe() {
        var slr = Reading.of(movement("straight-leg-raise"), Side.LEFT).withValue(60.0);
        var flexion = Reading.of(movement("rom-lumbar-flexion"), Side.MIDLINE).withValue(60.0);
        refused("readings", "A movement stands here twice on the same side.", slr, slr);
        refused(
                "readings",
                "A movement stands here twice on the same side.",
                slr,
                Reading.of(movement("straight-leg-raise"), Side.LEFT).withPain(3));
        refused("pain", "Pain is a whole number from 0 to 10.", slr.withPain(11));
        refused("pain", "Pain is a whole number from 0 to 10.", slr.withPain(-1));
        refused("value", "Write a number of degrees, such as 45.", flexion.withValue(Double.NaN));
        refused("value", "Write a number of degrees, such as 45.", flexion.withValue(Double.POSITIVE_INFINITY));
        refused("value", "One digit after the point is enough.", flexion.withValue(12.34));
        refused("result", "Lumbar flexion is measured; it has no result.", flexion.withResult(Reading.Result.POSITIVE));
        refused("endFeel", "This must be on one line.", flexion.saying("hard\nsoft", ""));
        refused("note", "Character 1 (U+0000) cannot be stored: please remove it.", flexion.saying("", "\0"));
        refused("readings", "Straight leg raise is measured on the left or on the right.", at(slr, Side.MIDLINE));
        refused("readings", "Lumbar flexion has no sides.", at(flexion, Side.LEFT));
        refused("readings", "There is no such movement.", of("handstand"));
        refused("value", "Extension with rotation has a result, no number.", of("extension-rotation"));
    }

    private static Reading of(String movement) {
        return new Reading(UUID.randomUUID(), movement, Side.LEFT, 5.0, null, null, null, null, null, "", null, "");
    }

    private static Reading at(Reading reading, Side side) {
        return new Reading(
                reading.id(),
                reading.movement(),
                side,
                reading.value(),
                reading.unit(),
                null,
                null,
                null,
                null,
                "",
                null,
                "");
    }

    private static Reading sound(Movement movement, Random random) {
        var side = movement.paired() ? (random.nextBoolean() ? Side.LEFT : Side.RIGHT) : Side.MIDLINE;
        var reading = Reading.of(movement, side);
        var range = movement.range();
        if (range != null && random.nextBoolean()) {
            int tenths = random.nextInt(range.min() * 10, range.max() * 10 + 1);
            reading = reading.withValue(tenths / 10.0);
        }
        if (movement.result() && random.nextBoolean()) {
            reading = reading.withResult(Reading.Result.values()[random.nextInt(3)]);
        }
        return random.nextBoolean() ? reading.withPain(random.nextInt(11)) : reading.saying("firm", "Đau 😀");
    }

    private static Movement any(Random random) {
        var all = Library.standard().all(Movement.class);
        return all.get(random.nextInt(all.size()));
    }

    private static Movement movement(String key) {
        return Library.standard().find(Movement.class, key).orElseThrow();
    }

    private static void refused(String movement, String typed, String... sentences) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ReadingCheck.number(movement(movement), typed))
                .satisfies(refusal -> assertThat(List.of(sentences))
                        .anyMatch(
                                sentence -> String.valueOf(refusal.getMessage()).startsWith(sentence)));
    }

    private static void refused(String field, String sentence, Reading... readings) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> ReadingCheck.checked(List.of(readings)))
                .withMessage(sentence)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
