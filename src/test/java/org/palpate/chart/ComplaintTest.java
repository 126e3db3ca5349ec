/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** A complaint that goes on from mark to mark. */
class ComplaintTest extends NoteTest {

    @Autowired
    ComplaintTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void aComplaintGoesOnFromVisitToVisit() {
        var first = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", first));
        as("therapist", () -> chart.sign(note, version()));
        note = as("therapist", () -> chart.start(client));
        var next = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .intensity(4)
                .track(first.trackId())
                .change(BodyMark.Change.IMPROVED)
                .build();
        save(TAB, 2, version(), content("", next));
        assertThat(open().content().marks()).containsExactly(next);
        var signed = as("therapist", () -> chart.sign(note, version()));
        assertThat(signed.content().marks()).containsExactly(next);
    }

    /** Also when the mark it began with was taken off again. */
    @Test
    void aComplaintGoesOnWithinAVisit() {
        var before = mark("quadratus-lumborum", Side.LEFT);
        var after = MarkBuilder.found("quadratus-lumborum", Side.LEFT)
                .phase(BodyMark.Phase.POST)
                .track(before.id())
                .build();
        save(TAB, 1, version(), content("", after, before));
        assertThat(open().content().marks()).containsExactly(after, before);
        save(TAB, 2, version(), content("", after));
        assertThat(open().content().marks()).containsExactly(after);
    }

    /** A forged mark keeps what it says of the body, and begins a complaint of its own. */
    @Test
    void aComplaintOfAnotherClientIsNotContinued() {
        var theirs = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", theirs));
        var other = as("therapist", () -> clients.create(TwoClinics.contact("Other", "Client")));
        note = as("therapist", () -> chart.start(other));

        var forged = forged(theirs.trackId());
        var companion = forged(theirs.trackId());
        var unknown = forged(Ids.next());
        save(TAB, 2, version(), content("kept", forged, companion, unknown));

        var content = open().content();
        assertThat(content.subjective()).isEqualTo("kept");
        assertThat(content.marks()).hasSize(3).allSatisfy(mark -> {
            assertThat(mark.trackId()).isEqualTo(mark.id());
            assertThat(mark.change()).isNull();
            assertThat(mark.intensity()).isEqualTo(3);
        });
    }

    @Test
    void theDatabaseKnowsNoOtherWordOfChange() {
        var mark = mark("quadratus-lumborum", Side.LEFT);
        save(TAB, 1, version(), content("", mark));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update mark set change = 'CURED' where id = ?")
                        .param(mark.id())
                        .update());
    }

    private static BodyMark forged(UUID track) {
        return MarkBuilder.found("gluteus-medius", Side.LEFT)
                .intensity(3)
                .track(track)
                .change(BodyMark.Change.IMPROVED)
                .build();
    }
}
