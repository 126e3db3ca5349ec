/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.MarkChange.Outcome;

class MarkComparisonTest {

    /** 2 points, or 30 %, whichever is reached first; from 0 only points can tell. */
    @ParameterizedTest
    @CsvSource({
        "7, 5, IMPROVED", "7, 6, SAME", "7, 7, SAME", "7, 8, SAME", "7, 9, WORSE", "4, 3, SAME", "3, 2, IMPROVED",
        "3, 4, WORSE", "4, 5, SAME", "1, 0, RESOLVED", "8, 0, RESOLVED", "0, 0, SAME", "0, 1, SAME", "0, 2, WORSE",
        "10, 8, IMPROVED", "10, 9, SAME"
    })
    void ratingsDecideWhereThereAreTwo(int was, int is, Outcome outcome) {
        var before = rated(was).build();
        var after = rated(is).track(before.trackId()).change(Change.SAME).build();
        assertThat(one(before, after)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVED, IMPROVED",
        "SAME, SAME",
        "WORSE, WORSE",
        "NEW, NOT_RATED",
        ", NOT_RATED",
        "RESOLVED, RESOLVED"
    })
    void theTherapistsWordDecidesWhereARatingIsMissing(@Nullable Change said, Outcome outcome) {
        var before = MarkBuilder.found("gluteus-medius", LEFT).build();
        var after = rated(4).track(before.trackId());
        assertThat(one(before, (said == null ? after : after.change(said)).build()))
                .isEqualTo(outcome);
    }

    @Test
    void whatIsNotMarkedAgainIsNotCalledGone() {
        var comparison = MarkComparison.ofVisits(List.of(rated(7).build()), List.of());
        assertThat(comparison.complaints())
                .singleElement()
                .extracting(MarkChange::outcome)
                .isEqualTo(Outcome.NOT_MARKED);
        assertThat(comparison.tells()).isFalse();
    }

    @Test
    void whatWasGoneLastTimeIsNewWhenItIsBack() {
        var gone = rated(0).change(Change.RESOLVED).build();
        assertThat(one(gone, rated(5).track(gone.trackId()).build())).isEqualTo(Outcome.NEW);
    }

    /** The place may move a little, the complaint stays; and a mark nobody linked is found by its place. */
    @Test
    void complaintsArePairedByTrackAndElseByPlace() {
        var moved = MarkBuilder.found("quadratus-lumborum", LEFT).intensity(6).build();
        var unlinked = MarkBuilder.found("psoas-major", RIGHT).intensity(6).build();
        var left = MarkBuilder.found("piriformis", RIGHT).intensity(2).build();
        var after = List.of(
                MarkBuilder.found("iliocostalis-lumborum", LEFT)
                        .intensity(3)
                        .track(moved.trackId())
                        .build(),
                MarkBuilder.found("psoas-major", RIGHT).intensity(6).build(),
                MarkBuilder.found("gluteus-medius", LEFT).intensity(1).build());

        var comparison = MarkComparison.ofVisits(List.of(moved, unlinked, left), after);

        assertThat(comparison.complaints())
                .extracting(change -> change.place().id() + " " + change.outcome())
                .containsExactly(
                        "psoas-major right SAME",
                        "iliocostalis-lumborum left IMPROVED",
                        "piriformis right NOT_MARKED",
                        "gluteus-medius left NEW");
        assertThat(comparison.places())
                .extracting(change -> change.place().id() + " " + change.outcome())
                .containsExactly(
                        "gluteus-medius left NEW",
                        "iliocostalis-lumborum left NEW",
                        "piriformis right NOT_MARKED",
                        "psoas-major right SAME",
                        "quadratus-lumborum left NOT_MARKED");
        assertThat(comparison.overlap()).isEqualTo(1 / 5.0);
    }

    @Test
    void aReportIsNotComparedWithAFinding() {
        var track = Ids.next();
        var before = MarkBuilder.reported("lower-back", LEFT)
                .track(track)
                .intensity(8)
                .build();
        var after =
                MarkBuilder.found("lower-back", LEFT).track(track).intensity(3).build();
        assertThat(MarkComparison.ofVisits(List.of(before), List.of(after)).complaints())
                .extracting(MarkChange::outcome)
                .containsExactlyInAnyOrder(Outcome.NOT_MARKED, Outcome.NEW);
    }

    @Test
    void treatmentsAndPlacesToAvoidAreNoFindings() {
        var comparison = MarkComparison.ofVisits(
                List.of(MarkBuilder.treated("gluteus-medius", LEFT).build()),
                List.of(MarkBuilder.avoid("gluteus-medius", LEFT).build()));
        assertThat(comparison.complaints()).isEmpty();
        assertThat(comparison.after().marks()).isZero();
    }

    /** Else a good visit would hide that nothing holds until the next. */
    @Test
    void visitsAreComparedAsTheClientCame() {
        var before = rated(7).build();
        var after = rated(6).track(before.trackId()).build();
        var treated = rated(2).phase(Phase.POST).track(before.trackId()).build();
        var comparison = MarkComparison.ofVisits(List.of(before), List.of(after, treated));
        assertThat(comparison.complaints())
                .singleElement()
                .extracting(MarkChange::outcome)
                .isEqualTo(Outcome.SAME);
        assertThat(comparison.after().marks()).isOne();
    }

    @Test
    void withinAVisitOnlyWhatWasLookedAtAgainIsCounted() {
        var checked = rated(7).build();
        var again = rated(4).phase(Phase.POST).track(checked.trackId()).build();
        var nextDay = rated(3).phase(Phase.FOLLOW_UP).track(checked.trackId()).build();
        var unchecked = MarkBuilder.found("psoas-major", RIGHT).intensity(6).build();

        var comparison = MarkComparison.withinVisit(List.of(checked, unchecked, again, nextDay));

        assertThat(comparison.complaints())
                .extracting(change -> change.place().id() + " " + change.outcome())
                .containsExactly("psoas-major right NOT_MARKED", "gluteus-medius left IMPROVED");
        assertThat(comparison.complaints().getLast().after()).isEqualTo(nextDay);
        assertThat(comparison.before().marks()).isOne();
        assertThat(comparison.before().sum()).isEqualTo(7);
        assertThat(comparison.after().sum()).isEqualTo(3);
        assertThat(comparison.tells()).isTrue();
        assertThat(MarkComparison.withinVisit(List.of(checked, unchecked)).tells())
                .isFalse();
    }

    @Test
    void theAreaNeverComesWithoutItsSentence() {
        assertThat(MarkComparison.ofVisits(List.of(), List.of()).aboutArea())
                .contains("not how strong it is")
                .contains("not progress");
    }

    private static Outcome one(BodyMark before, BodyMark after) {
        var changes = MarkComparison.ofVisits(List.of(before), List.of(after)).complaints();
        assertThat(changes).hasSize(1);
        return changes.getFirst().outcome();
    }

    private static MarkBuilder rated(int intensity) {
        return MarkBuilder.found("gluteus-medius", LEFT).intensity(intensity);
    }
}
