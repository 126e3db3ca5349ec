/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.Origins.Written;
import org.palpate.clinic.NoteStyle;

/** Sentences that are written, follow their marks, and become somebody's own. */
class NarrativeTest {

    private static final String LEFT_QL = "Left quadratus lumborum: tension, deep, 7/10.";
    private static final String LEFT_QL_LESS = "Left quadratus lumborum: tension, deep, 4/10.";

    private final UUID id = UUID.randomUUID();
    private final BodyMark ql = ql(7);

    private BodyMark ql(int intensity) {
        return MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .id(id)
                .intensity(intensity)
                .build();
    }

    private static BodyMark piriformis() {
        return MarkBuilder.found("piriformis", Side.RIGHT).intensity(3).build();
    }

    private static Narrative narrative(BodyMark... earlier) {
        return new Narrative(NoteStyle.TELEGRAPHIC, TechniqueNames.PLAIN, List.of(earlier));
    }

    private static NoteDraft objective(String text, BodyMark... marks) {
        return new NoteDraft("", text, "", "", List.of(marks));
    }

    private static NoteDraft with(NoteDraft draft, BodyMark... marks) {
        return new NoteDraft(
                draft.subjective(),
                draft.objective(),
                draft.assessment(),
                draft.plan(),
                List.of(marks),
                draft.origins());
    }

    private static NoteDraft typed(NoteDraft draft, String objective) {
        return new NoteDraft(
                draft.subjective(), objective, draft.assessment(), draft.plan(), draft.marks(), draft.origins());
    }

    private static NoteDraft write(NoteDraft draft) {
        return narrative().write(draft).draft();
    }

    @Test
    void aMarkWritesItsSentenceBelowWhatWasTyped() {
        var note = write(objective("Stands crooked.", ql));
        assertThat(note.objective()).isEqualTo("Stands crooked.\n" + LEFT_QL);
        assertThat(note.origins().written())
                .singleElement()
                .satisfies(one -> assertThat(one.marks()).containsExactly(id));
    }

    @Test
    void aChangedMarkChangesItsSentenceInItsPlace() {
        var note = typed(write(objective("Above.", ql)), "Above.\n" + LEFT_QL + "\nBelow.");
        assertThat(write(with(note, ql(4))).objective()).isEqualTo("Above.\n" + LEFT_QL_LESS + "\nBelow.");
    }

    @Test
    void aRemovedMarkTakesItsSentenceAlongAndUndoBringsItBack() {
        var note = write(objective("Above.", ql));
        var without = write(with(note));
        assertThat(without.objective()).isEqualTo("Above.");
        assertThat(write(with(without, ql)).objective()).isEqualTo(note.objective());
    }

    @Test
    void anEditedSentenceIsNeverTouchedOrWrittenAgain() {
        var edited = LEFT_QL.replace("deep", "very deep");
        var note = write(typed(write(objective("", ql)), edited));
        assertThat(note.objective()).isEqualTo(edited);
        assertThat(write(with(note, ql(4))).objective()).isEqualTo(edited);
        var gone = write(with(note));
        assertThat(gone.objective()).isEqualTo(edited);
        assertThat(write(with(gone, ql)).objective()).as("after an undo").isEqualTo(edited);
    }

    @Test
    void aDeletedSentenceStaysDeleted() {
        var note = write(typed(write(objective("", ql)), ""));
        assertThat(note.objective()).isEmpty();
        assertThat(write(with(note, ql(4), piriformis())).objective())
                .isEqualTo("Right piriformis: tension, deep, 3/10.");
    }

    @Test
    void theOtherSideJoinsTheSentenceAndLeavesIt() {
        var right =
                MarkBuilder.found("quadratus-lumborum", Side.RIGHT).intensity(7).build();
        var note = typed(write(objective("", ql)), "Above.\n" + LEFT_QL + "\nBelow.");
        var both = write(with(note, ql, right));
        assertThat(both.objective()).isEqualTo("Above.\nQuadratus lumborum, both sides: tension, deep, 7/10.\nBelow.");
        assertThat(write(with(both, ql)).objective()).isEqualTo(note.objective());
    }

    @Test
    void theOtherSideOfAnEditedSentenceGetsOneOfItsOwn() {
        var right =
                MarkBuilder.found("quadratus-lumborum", Side.RIGHT).intensity(7).build();
        var note = typed(write(objective("", ql)), LEFT_QL + " Guarded.");
        assertThat(write(with(note, ql, right)).objective())
                .isEqualTo(LEFT_QL + " Guarded.\nRight quadratus lumborum: tension, deep, 7/10.");
    }

    @Test
    void aNewSentenceStandsWhereItReadsBestAmongTheWritten() {
        var strong =
                MarkBuilder.found("gluteus-maximus", Side.LEFT).intensity(9).build();
        var note = typed(write(objective("", ql, piriformis())), "");
        assertThat(note.origins().written()).hasSize(2);
        var fresh = write(objective("Typed above.", ql));
        var below = typed(fresh, fresh.objective() + "\nTyped below.");
        assertThat(write(with(below, ql, strong)).objective().lines())
                .startsWith("Typed above.")
                .endsWith("Typed below.")
                .hasSize(4);
    }

    @Test
    void aMarkOfAnotherKindMovesToItsSection() {
        var note = write(objective("", ql));
        var reported = MarkBuilder.reported("quadratus-lumborum", Side.LEFT)
                .id(id)
                .intensity(7)
                .build();
        var moved = write(with(note, reported));
        assertThat(moved.objective()).isEmpty();
        assertThat(moved.subjective()).isEqualTo(LEFT_QL);
    }

    @Test
    void writingTwiceChangesNothing() {
        var note = write(objective("Typed.", ql, piriformis()));
        assertThat(narrative().write(note).edits()).isEmpty();
        assertThat(narrative().write(note).draft()).isEqualTo(note);
    }

    @Test
    void twoMarksOfTheSameWordsHaveALineEach() {
        var one = MarkBuilder.found("gluteus-maximus", Side.LEFT).intensity(4).build();
        var two = MarkBuilder.found("gluteus-maximus", Side.LEFT).intensity(4).build();
        var note = write(objective("", one, two));
        assertThat(note.objective().lines()).hasSize(2);
        assertThat(note.objective().lines().distinct()).hasSize(1);
        var less = write(with(note, one));
        assertThat(less.objective().lines()).hasSize(1);
        assertThat(less.origins().written()).noneMatch(Written::detached);
    }

    @Test
    void whatDoesNotFitIsNotWrittenAndNothingTypedIsLost() {
        var typed = "x".repeat(Encounter.MAX_SECTION - 60);
        var note = write(objective(typed, ql, piriformis()));
        assertThat(note.objective()).startsWith(typed).hasSizeLessThanOrEqualTo(Encounter.MAX_SECTION);
        assertThat(note.origins().written()).hasSize(1);
        assertThat(write(with(typed(note, LEFT_QL), ql, piriformis()))
                        .objective()
                        .lines())
                .hasSize(2);
    }

    @Test
    void fiveHundredMarksWithTheLongestNotesCanBeSaved() {
        var many = IntStream.range(0, 500)
                .mapToObj(n -> MarkBuilder.found("gluteus-maximus", Side.LEFT)
                        .intensity(n % 11)
                        .note("ü".repeat(499) + n % 10)
                        .build())
                .toList();
        var note = write(new NoteDraft("", "", "", "", many));
        assertThat(Encounter.cleaned(note)).isEqualTo(note);
    }

    @Test
    void aChangeIsOfferedAndFollowsItsMarksOnceTaken() {
        var before = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .track(ql.trackId())
                .intensity(9)
                .build();
        var narrative = narrative(before);
        var note = narrative.write(objective("", ql)).draft();
        assertThat(note.assessment()).as("nothing goes in unasked").isEmpty();
        var offer = new ChangeOffers(NoteStyle.TELEGRAPHIC, List.of(before))
                .offers(note.marks())
                .getFirst();
        var taken = narrative.take(note, offer, offer.choices().getFirst()).draft();
        assertThat(taken.assessment()).isEqualTo("Better than last time: left quadratus lumborum 9/10 → 7/10.");
        assertThat(narrative.write(with(taken, ql(4))).draft().assessment())
                .isEqualTo("Better than last time: left quadratus lumborum 9/10 → 4/10.");
        assertThat(narrative.write(with(taken, ql(9))).draft().assessment()).isEmpty();
    }

    @Test
    void oneByOnePointIsNoChange() {
        var before = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .track(ql.trackId())
                .intensity(8)
                .build();
        var offers = new ChangeOffers(NoteStyle.TELEGRAPHIC, List.of(before)).offers(List.of(ql));
        assertThat(offers)
                .singleElement()
                .satisfies(offer -> assertThat(offer.choices().getFirst().sentence())
                        .isEqualTo("No clear change since last time: left quadratus lumborum 8/10 → 7/10."));
    }

    @Test
    void theSameMarksInAnotherOrderAreTheSameSentences() {
        var marks = new ArrayList<>(List.of(ql, piriformis(), piriformis(), ql(7)));
        marks.removeLast();
        var writer = new NoteWriter(NoteStyle.FULL, TechniqueNames.PLAIN, List.of());
        assertThat(writer.write(marks.reversed(), Set.of())).isEqualTo(writer.write(marks, Set.of()));
    }

    @Test
    void whatWasMeasuredStandsBelowWhatWasFound() {
        var left = Reading.of("straight-leg-raise", Side.LEFT)
                .taken(null, null, null)
                .withResult(Reading.Result.POSITIVE)
                .withValue(60.0)
                .withPain(4);
        var right = Reading.of("straight-leg-raise", Side.RIGHT)
                .taken(null, null, null)
                .withResult(Reading.Result.NEGATIVE);
        var one =
                narrative().write(objective("", ql).withReadings(List.of(left))).draft();
        assertThat(one.objective()).isEqualTo(LEFT_QL + "\nLeft straight leg raise: positive, 60°, pain 4/10.");

        var both = narrative().write(one.withReadings(List.of(left, right))).draft();
        assertThat(both.objective())
                .isEqualTo(LEFT_QL + "\nStraight leg raise: left positive, 60°, pain 4/10; right negative.");

        assertThat(narrative().write(both.withReadings(List.of())).draft().objective())
                .isEqualTo(LEFT_QL);
    }

    @Test
    void aSentenceAboutAReadingThatSomebodyEditedIsTheirs() {
        var reading = Reading.of("straight-leg-raise", Side.LEFT)
                .taken(null, null, null)
                .withResult(Reading.Result.POSITIVE);
        var written =
                narrative().write(objective("").withReadings(List.of(reading))).draft();
        var edited = typed(written, "Leg raise on the left hurts.").withReadings(List.of(reading.withPain(5)));

        assertThat(narrative().write(edited).draft().objective()).isEqualTo("Leg raise on the left hurts.");
    }

    @Test
    void aReadingWithNothingInItWritesNothing() {
        var reading = Reading.of("straight-leg-raise", Side.LEFT);

        assertThat(narrative()
                        .write(objective("").withReadings(List.of(reading)))
                        .draft()
                        .objective())
                .isEmpty();
    }
}
