/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.client.ClientId;
import org.palpate.intake.IntakeFacts;
import org.palpate.library.Instrument;
import org.palpate.library.Library;

/** What counts as no better after a month: the figures of the measure's source, and nothing where there are none. */
class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "nrs-now, 7, 7, true",
        "nrs-now, 7, 9, true",
        "nrs-now, 7, 6, true",
        "nrs-now, 7, 5, false",
        "nrs-now, 3, 2, false",
        "nrs-now, 4, 3, true",
        "nrs-now, 1, 0, false",
        "nrs-average, 10, 8.5, true",
        "rmdq, 12, 9, true",
        "rmdq, 12, 8, false",
        "rmdq, 20, 15, false",
        "own-activities, 3, 4, true",
        "own-activities, 3, 5, false",
        "own-activities, 0, 1, true",
        "peg, 5, 4.5, true",
        "peg, 5, 4, false"
    })
    void whatItsSourceCallsAChangeIsOne(String measure, BigDecimal first, BigDecimal now, boolean stalled) {
        assertThat(Progress.stalled(List.of(score(measure, 28, first), score(measure, 0, now)), DAY)
                        .isPresent())
                .isEqualTo(stalled);
    }

    @Test
    void itSaysWhichScoresAndWhen() {
        assertThat(Progress.stalled(List.of(back(0, 7), back(35, 7), back(14, 9)), DAY))
                .contains("Pain now, 0 to 10, left multifidus: 7 on 17 Oct 2026, 7 on 21 Nov 2026");
    }

    @Test
    void aMonthIsFourWeeks() {
        assertThat(Progress.stalled(List.of(back(27, 7), back(0, 7)), DAY)).isEmpty();
        assertThat(Progress.stalled(List.of(back(28, 7), back(0, 7)), DAY)).isPresent();
        assertThat(Progress.stalled(List.of(back(0, 7)), DAY)).isEmpty();
    }

    @Test
    void whatWasSaidLongAgoSaysNothingOfToday() {
        assertThat(Progress.stalled(List.of(back(100, 7), back(28, 7)), DAY)).isPresent();
        assertThat(Progress.stalled(List.of(back(100, 7), back(29, 7)), DAY)).isEmpty();
    }

    @Test
    void aComplaintThatWasGoneBeginsAnew() {
        assertThat(Progress.stalled(List.of(back(60, 7), back(20, 0), back(0, 7)), DAY))
                .isEmpty();
        assertThat(Progress.stalled(List.of(back(60, 0), back(40, 7), back(0, 7)), DAY))
                .isPresent();
    }

    @Test
    void scoresOfAnotherComplaintAreNotCompared() {
        var knee = new Score("nrs-now", "knee", "left knee", DAY.minusDays(60), BigDecimal.valueOf(7));
        assertThat(Progress.stalled(List.of(knee, back(0, 7)), DAY)).isEmpty();
    }

    @Test
    void oneComplaintThatStandsStillIsEnough() {
        var knee = new Score("nrs-now", "knee", "left knee", DAY.minusDays(60), BigDecimal.valueOf(7));
        var better = new Score("nrs-now", "knee", "left knee", DAY, BigDecimal.ONE);
        assertThat(Progress.stalled(List.of(knee, better, back(60, 7), back(0, 7)), DAY))
                .hasValueSatisfying(words -> assertThat(words).contains("left multifidus"));
    }

    @Test
    void whatNoSourceSetsAFigureForDecidesNothing() {
        assertThat(Progress.stalled(still("start-back"), DAY)).isEmpty();
        assertThat(Progress.stalled(still("never-heard-of"), DAY)).isEmpty();
        assertThat(Progress.stalled(still("stress-item"), DAY))
                .as("neither pain nor function")
                .isEmpty();
    }

    @Test
    void aScoreOfALaterDayIsNotKnownYet() {
        assertThat(Progress.stalled(List.of(back(28, 7), back(0, 7), back(-1, 2)), DAY))
                .isPresent();
    }

    @Test
    void everyMeasureThatCountsIsInTheLibraryWithItsFigure() {
        assertThat(Progress.PAIN_OR_FUNCTION).allSatisfy(key -> {
            var measure = Library.standard().find(Instrument.class, key).orElseThrow();
            assertThat(measure.change()).isNotNull();
            assertThat(measure.range()).isNotNull();
            assertThat(measure.higherIs()).isNotNull();
        });
    }

    /** The rule reads what the record holds, and the therapist's own tick stays. */
    @Test
    void scoresReachTheRule() {
        var visit = VisitFacts.of(new UUID(0, 2), DAY, List.of(), Set.of());
        assertThat(fires(visit.scored(List.of(back(28, 7), back(0, 7))))).isTrue();
        assertThat(fires(visit.scored(List.of(back(28, 7), back(0, 4))))).isFalse();
        var ticked = VisitFacts.of(new UUID(0, 2), DAY, List.of(), Set.of("no-improvement-in-a-month"));
        assertThat(fires(ticked.scored(List.of(back(28, 7), back(0, 4))))).isTrue();
    }

    private static boolean fires(VisitFacts visit) {
        var client = IntakeFacts.none(new ClientId(new UUID(0, 1)), 40);
        var facts = new FactReading(Rulebook.standard()).facts(client, visit);
        return new Engine(Rulebook.standard(), ClinicRules.NONE)
                .screen(facts, List.of())
                .rule("RF-13")
                .isPresent();
    }

    private static List<Score> still(String measure) {
        return List.of(score(measure, 28, BigDecimal.TEN), score(measure, 0, BigDecimal.TEN));
    }

    private static Score back(int daysAgo, int points) {
        return new Score("nrs-now", "back", "left multifidus", DAY.minusDays(daysAgo), BigDecimal.valueOf(points));
    }

    private static Score score(String measure, int daysAgo, BigDecimal value) {
        return new Score(measure, "", "", DAY.minusDays(daysAgo), value);
    }
}
