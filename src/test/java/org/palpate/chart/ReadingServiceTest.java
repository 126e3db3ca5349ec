/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.chart.Reading.Result;
import org.palpate.chart.SaveOutcome.Conflict;
import org.palpate.chart.SaveOutcome.Saved;
import org.palpate.library.Movement.Device;
import org.palpate.library.Movement.Mode;
import org.palpate.library.Movement.Position;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Readings on their way: typed, saved, sealed, and looked back on. */
class ReadingServiceTest extends ChartTest {

    private static final UUID TAB = Ids.next();

    private final ReadingService readings;

    /** New ones for each test: a reading stays with its note. */
    private Reading flexion = flexion();

    private Reading raise = raise();

    @Autowired
    ReadingServiceTest(ApplicationContext application, ReadingService readings) {
        super(application);
        this.readings = readings;
    }

    @BeforeEach
    void newReadings() {
        flexion = flexion();
        raise = raise();
    }

    @Test
    void whatWasMeasuredComesBackAsItWas() {
        var note = start();
        save(note, 1, raise, flexion);
        assertThat(open(note).content().readings()).containsExactly(raise, flexion);

        save(note, 2, flexion.withValue(50.0), raise.withPain(null));
        assertThat(open(note).content().readings()).containsExactly(flexion.withValue(50.0), raise.withPain(null));
    }

    @Test
    void theSameSaveTwiceChangesNothing() {
        var note = start();
        var save = new DraftSave(TAB, 1, version(note), with(flexion));
        var first = as("therapist", () -> chart.save(note, save));
        assertThat(first).isInstanceOf(Saved.class);
        assertThat(as("therapist", () -> chart.save(note, save))).isEqualTo(first);
        assertThat(rows(note)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoMeasureNobodyIsOverwritten() {
        var note = start();
        long seen = version(note);
        save(note, 1, flexion);
        var late = as("therapist", () -> chart.save(note, new DraftSave(Ids.next(), 1, seen, with(raise))));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.theirs().readings()).containsExactly(flexion));
        assertThat(open(note).content().readings()).containsExactly(flexion);
    }

    @Test
    void whatIsTakenOffStaysWithItsTimeAndMayComeBack() {
        var note = start();
        save(note, 1, flexion, raise);
        save(note, 2, raise);
        assertThat(open(note).content().readings()).containsExactly(raise);
        assertThat(rows(note)).isEqualTo(2);
        save(note, 3, raise, flexion);
        assertThat(open(note).content().readings()).containsExactly(raise, flexion);
        assertThat(rows(note)).isEqualTo(2);
    }

    @Test
    void aBadReadingIsRefusedAndNothingIsChanged() {
        var note = start();
        save(note, 1, flexion);
        for (var bad : List.of(raise.withValue(400.0), raise.withValue(Double.NaN), raise.withPain(11))) {
            assertThatExceptionOfType(Rejection.class).isThrownBy(() -> save(note, 2, flexion, bad));
        }
        assertThat(open(note).content().readings()).containsExactly(flexion);
    }

    @Test
    void aReadingStaysWithItsNote() {
        var note = start();
        save(note, 1, flexion);
        var other = start();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> save(other, 1, flexion))
                .withMessage("A reading of another note cannot be moved here.");
    }

    @Test
    void readingsAloneCanBeSignedAndStandInTheSealedNote() {
        var note = start();
        save(note, 1, flexion, raise);
        var signed = sign("therapist", note);
        assertThat(signed.content().readings()).containsExactly(flexion, raise);
        assertThat(clinics.superuser()
                        .sql("select convert_from(bytes, 'UTF8') from note_version where encounter_id = ?")
                        .param(note.value())
                        .query(String.class)
                        .single())
                .contains(
                        "\"schema\":4",
                        "\"movement\":\"rom-lumbar-flexion\"",
                        "\"value\":45.5",
                        "\"unit\":\"DEGREES\"");
    }

    @Test
    void theDatabaseAloneKeepsReadingsOfASignedNote() {
        var note = start();
        save(note, 1, flexion);
        sign("therapist", note);
        for (var change : List.of(
                "update reading set value = 1 where encounter_id = ?",
                "update reading set removed_at = now() where encounter_id = ?",
                "delete from reading where encounter_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            clinics.superuser().sql(change).param(note.value()).update());
        }
        assertThat(open(note).content().readings()).containsExactly(flexion);
    }

    @Test
    void looksBackOnAllSignedReadingsTheNewestVisitFirst() {
        var first = signed(flexion, raise);
        var second = signed(copy(flexion).withValue(52.0));
        var discarded = start();
        save(discarded, 1, copy(flexion).withValue(99.0));
        var today = start();

        var earlier = as("therapist", () -> readings.earlier(today));

        assertThat(earlier)
                .extracting(
                        one -> one.reading().movement(), one -> one.reading().value(), EarlierReading::visit)
                .containsExactly(
                        tuple("rom-lumbar-flexion", 52.0, second),
                        tuple("rom-lumbar-flexion", 45.5, first),
                        tuple("straight-leg-raise", 60.0, first));
        assertThat(as("therapist", () -> readings.earlier(first))).isEmpty();
        assertThat(as("colleague", () -> readings.earlier(today))).hasSize(3);
    }

    @Test
    void strangersLookBackOnNothing() {
        var note = signed(flexion);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as("stranger", () -> readings.earlier(note)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as("harbour", () -> readings.earlier(note)));
    }

    private static Reading flexion() {
        return Reading.of("rom-lumbar-flexion", Side.MIDLINE)
                .withValue(45.5)
                .taken(Mode.ACTIVE, Device.INCLINOMETER, Position.STANDING)
                .saying("firm", "Pulls in the left leg");
    }

    private static Reading raise() {
        return Reading.of("straight-leg-raise", Side.LEFT)
                .withValue(60.0)
                .withPain(4)
                .withResult(Result.POSITIVE);
    }

    private EncounterId signed(Reading... measured) {
        var note = start();
        save(note, 1, measured);
        sign("therapist", note);
        return note;
    }

    private EncounterId start() {
        return as("therapist", () -> chart.start(client));
    }

    private void save(EncounterId note, long sequence, Reading... measured) {
        var outcome =
                as("therapist", () -> chart.save(note, new DraftSave(TAB, sequence, version(note), with(measured))));
        assertThat(outcome).isInstanceOf(Saved.class);
    }

    private OpenedNote open(EncounterId note) {
        return as("therapist", () -> chart.open(note));
    }

    private long rows(EncounterId note) {
        return clinics.superuser()
                .sql("select count(*) from reading where encounter_id = ?")
                .param(note.value())
                .query(Long.class)
                .single();
    }

    private static NoteDraft with(Reading... measured) {
        return NoteDraft.empty().withReadings(List.of(measured));
    }

    private static Reading copy(Reading reading) {
        return new Reading(
                Ids.next(),
                reading.movement(),
                reading.side(),
                reading.value(),
                reading.unit(),
                reading.mode(),
                reading.device(),
                reading.position(),
                reading.pain(),
                reading.endFeel(),
                reading.result(),
                reading.note());
    }
}
