/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.chart.SaveOutcome.Conflict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** What a signature seals, and what may be added to it. */
class SigningAndAmendingTest extends NoteTest {

    @Autowired
    SigningAndAmendingTest(ApplicationContext application) {
        super(application);
    }

    @Test
    void theSignatureSealsExactlyTheBytesThatAreHashed() {
        var content = content("Łukasz: \"stiff\"\n\\ 🦵 \u0301", mark("quadratus-lumborum", Side.LEFT));
        var saved = saved(save(TAB, 1, version(), content));
        var signed = as("therapist", () -> chart.sign(note, saved.version()));
        var sealed = versions();
        assertThat(sealed).hasSize(1);
        assertThat(sealed.getFirst().hash())
                .isEqualTo(CanonicalJson.sha256(sealed.getFirst().bytes()));
        assertThat(signed.contentHash())
                .isEqualTo(HexFormat.of().formatHex(sealed.getFirst().hash()));
        assertThat(signed.content()).isEqualTo(open().content());
        assertThat(signed.content().marks()).isEqualTo(content.marks());
        assertThat(signed.therapistName()).isEqualTo("Name of therapist");
        assertThat(signed.credential()).isEqualTo("RMT");
        assertThat(signed.state()).isEqualTo(NoteState.SIGNED);
        assertThat(lastAudit("NOTE_SIGNED")).contains(signed.contentHash());
    }

    @Test
    void anEmptyNoteIsNotSigned() {
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        save(TAB, 1, version(), new NoteDraft("  ", "\n", "\t", "", List.of()));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        assertThat(versions()).isEmpty();
    }

    @Test
    void aNoteThatChangedSinceItWasReadIsNotSigned() {
        var seen = saved(save(TAB, 1, version(), content("read"))).version();
        save(TAB, 2, seen, content("changed"));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, seen)));
        assertThat(open().state()).isEqualTo(NoteState.DRAFT);
    }

    @Test
    void aSealedNoteIsNotWrittenInButTheTextIsKept() {
        var signed = signed("final");
        assertThat(save(TAB, 9, signed.version(), content("too late"))).isInstanceOf(Conflict.class);
        assertThat(save(OTHER_TAB, 1, 0, content("far too late"))).isInstanceOf(Conflict.class);
        assertThat(open().content()).isEqualTo(content("final"));
        assertThat(draft(TAB).subjective()).isEqualTo("too late");
        assertThat(draft(OTHER_TAB).subjective()).isEqualTo("far too late");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as("therapist", () -> chart.sign(note, version())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> discard(version()));
    }

    @Test
    void anAmendmentIsAddedAndTheOriginalStays() {
        var signed = signed("final");
        var original = versions().getFirst();
        var amended = as(
                "therapist",
                () -> chart.amend(
                        note, signed.version(), NewAmendment.added(Amendment.Kind.LATE_ENTRY, "Forgotten", "Ice")));
        assertThat(amended.content()).isEqualTo(content("final"));
        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.kind()).isEqualTo(Amendment.Kind.LATE_ENTRY);
            assertThat(amendment.reason()).isEqualTo("Forgotten");
            assertThat(amendment.text()).isEqualTo("Ice");
            assertThat(amendment.author()).isEqualTo("Name of therapist, RMT");
        });
        as(
                "therapist",
                () -> chart.amend(
                        note, version(), NewAmendment.added(Amendment.Kind.CORRECTION, "Wrong side", "Right")));
        var all = versions();
        assertThat(all).hasSize(3);
        assertThat(all.getFirst().bytes()).isEqualTo(original.bytes());
        for (int n = 1; n < all.size(); n++) {
            assertThat(all.get(n).prevHash()).isEqualTo(all.get(n - 1).hash());
            assertThat(all.get(n).hash())
                    .isEqualTo(CanonicalJson.sha256(all.get(n).bytes()));
        }
        assertThat(as("manager", () -> chart.signedNote(note)).amendments()).hasSize(2);
    }

    @Test
    void aCorrectionNamesTheWordsThatItReplaces() {
        var signed = signed("Pain on the left");
        var wrong = new NewAmendment(Amendment.Kind.CORRECTION, "Wrong side", "on the left", "On the right");
        var elsewhere = new NewAmendment(Amendment.Kind.CORRECTION, "Wrong side", "on the Left", "On the right");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as("therapist", () -> chart.amend(note, signed.version(), elsewhere)))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("original"));

        var amended = as("therapist", () -> chart.amend(note, signed.version(), wrong));

        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.original()).isEqualTo("on the left");
            assertThat(amendment.text()).isEqualTo("On the right");
        });
        assertThat(amended.content()).isEqualTo(content("Pain on the left"));
    }

    @Test
    void aNoteSignedAfterTheClinicsHoursIsCalledLateForEver() {
        startedEarlier(note, 49);
        assertThat(signed("late").late()).isTrue();
        var prompt = as("therapist", () -> chart.start(client));
        startedEarlier(prompt, 47);
        assertThat(as("therapist", () -> {
                            var opened = chart.open(prompt);
                            chart.save(prompt, new DraftSave(TAB, 1, opened.version(), content("prompt")));
                            return chart.sign(prompt, chart.open(prompt).version());
                        })
                        .late())
                .isFalse();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update encounter set late = false where id = ?")
                        .param(note.value())
                        .update());
    }

    @Test
    void anAmendmentNeedsAReasonATextAndTheVersionThatWasRead() {
        var signed = signed("final");
        amendmentRefused("reason", Amendment.Kind.ADDENDUM, " ", "text");
        amendmentRefused("text", Amendment.Kind.ADDENDUM, "reason", " ");
        amendmentRefused("text", Amendment.Kind.ADDENDUM, "reason", "a\0");
        amendmentRefused("kind", Amendment.Kind.ENTERED_IN_ERROR, "reason", "text");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> as(
                        "therapist",
                        () -> chart.amend(
                                note,
                                signed.version() - 1,
                                NewAmendment.added(Amendment.Kind.ADDENDUM, "reason", "text"))));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void aNoteInErrorStaysReadableAndIsTheEnd() {
        var signed = signed("final");
        var struck = as("therapist", () -> chart.markInError(note, signed.version(), "Wrong client"));
        assertThat(struck.content()).isEqualTo(content("final"));
        assertThat(open().state()).isEqualTo(NoteState.ENTERED_IN_ERROR);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(
                        "therapist",
                        () -> chart.amend(
                                note, version(), NewAmendment.added(Amendment.Kind.ADDENDUM, "why", "more"))));
    }

    private void startedEarlier(EncounterId encounter, int hours) {
        clinics.superuser()
                .sql("update encounter set started_at = started_at - make_interval(hours => ?) where id = ?")
                .params(hours, encounter.value())
                .update();
    }

    private record Version(byte[] bytes, byte[] hash, byte[] prevHash) {}

    private List<Version> versions() {
        return clinics.superuser()
                .sql("select bytes, hash, prev_hash from note_version where encounter_id = ? order by number")
                .param(note.value())
                .query((row, number) -> new Version(row.getBytes(1), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    private void amendmentRefused(String field, Amendment.Kind kind, String reason, String text) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() ->
                        as("therapist", () -> chart.amend(note, version(), NewAmendment.added(kind, reason, text))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
