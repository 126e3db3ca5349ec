/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What each kind of sealed version must say beside the one before it, even where all hashes and events fit: a lie told by
 * whoever could write all of them.
 */
class MeaningTest {

    private static final UUID CLINIC = UUID.randomUUID();
    private static final UUID NOTE = UUID.randomUUID();
    private static final UUID CLIENT = UUID.randomUUID();
    private static final UUID STUDENT = UUID.randomUUID();
    private static final UUID SUPERVISOR = UUID.randomUUID();
    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-03T09:00:00Z");

    private final SealedNote submitted = note("SUBMITTED", STUDENT, FIRST, "", "Sore.", "");

    @Test
    void whatWasSubmittedAndCoSignedIsWhole() {
        prove(submitted, "NOTE_SUBMITTED", STUDENT, null);
        prove(cosigned("Sore.", SUPERVISOR, SECOND), "NOTE_COSIGNED", SUPERVISOR, submitted);
        prove(returned("Sore."), "NOTE_RETURNED", SUPERVISOR, submitted);
        prove(submitted, "NOTE_SUBMITTED", STUDENT, returned("Sore."));
        prove(note("SIGNED", STUDENT, FIRST, "", "Sore.", ""), "NOTE_SIGNED", STUDENT, null);
        prove(note("SIGNED", STUDENT, FIRST, "", "Sore.", ""), "NOTE_SIGNED", STUDENT, submitted);
    }

    @Test
    void theSupervisorSealsExactlyWhatWasSubmitted() {
        broken(cosigned("Fine.", SUPERVISOR, SECOND), "NOTE_COSIGNED", SUPERVISOR, submitted, "not what was submitted");
        broken(returned("Fine."), "NOTE_RETURNED", SUPERVISOR, submitted, "not what was submitted");
        broken(cosigned("Sore.", SUPERVISOR, SECOND), "NOTE_COSIGNED", SUPERVISOR, null, "not what was submitted");
        broken(
                cosigned("Sore.", SUPERVISOR, SECOND),
                "NOTE_COSIGNED",
                SUPERVISOR,
                returned("Sore."),
                "not what was submitted");
    }

    @Test
    void nobodyCoSignsTheirOwnNote() {
        broken(
                cosigned("Sore.", STUDENT, SECOND),
                "NOTE_COSIGNED",
                STUDENT,
                submitted,
                "its therapist and its supervisor are the same");
    }

    @Test
    void theAuthorOfACoSignatureIsTheSupervisorItNames() {
        var other = note("SIGNED", STUDENT, SECOND, cosignature(SUPERVISOR, SECOND), "Sore.", "");
        broken(other, "NOTE_COSIGNED", STUDENT, submitted, "not the supervisor that it names");
    }

    @Test
    void whatIsSealedHasTheTimeOfItsRow() {
        broken(note("SUBMITTED", STUDENT, SECOND, "", "Sore.", ""), "NOTE_SUBMITTED", STUDENT, null, "sealed_at");
        broken(cosigned("Sore.", SUPERVISOR, FIRST), "NOTE_COSIGNED", SUPERVISOR, submitted, "sealed_at");
    }

    @Test
    void aSubmissionHoldsNothingOfASupervisor() {
        var forged = note("SUBMITTED", STUDENT, FIRST, cosignature(SUPERVISOR, SECOND), "Sore.", "");
        broken(forged, "NOTE_SUBMITTED", STUDENT, null, "what a supervisor did");
    }

    @Test
    void onlyItsTherapistSubmitsANote() {
        var forged = note("SUBMITTED", SUPERVISOR, FIRST, "", "Sore.", "");
        broken(forged, "NOTE_SUBMITTED", SUPERVISOR, null, "not sealed by its therapist");
    }

    @Test
    void aSignedNoteIsNotSubmittedOnceMore() {
        var signed = cosigned("Sore.", SUPERVISOR, SECOND);
        broken(submitted, "NOTE_SUBMITTED", STUDENT, signed, "signed once more");
    }

    @Test
    void whatWasOnlySubmittedIsNotAmended() {
        var added = note(
                "ADDENDUM", STUDENT, SECOND, "", "Sore.", "{\"at\":\"%s\",\"kind\":\"ADDENDUM\"}".formatted(SECOND));
        broken(added, "NOTE_AMENDED", STUDENT, submitted, "amends what was not signed");
    }

    @Test
    void theEventTellsTheSameKind() {
        broken(submitted, "NOTE_SIGNED", STUDENT, null, "its kind does not fit event 7 (NOTE_SIGNED)");
        broken(
                cosigned("Sore.", SUPERVISOR, SECOND),
                "NOTE_SIGNED",
                SUPERVISOR,
                submitted,
                "its kind does not fit event 7 (NOTE_SIGNED)");
    }

    private static SealedNote cosigned(String words, UUID supervisor, Instant at) {
        return note("SIGNED", supervisor, at, cosignature(supervisor, SECOND), words, "");
    }

    private static String cosignature(UUID supervisor, Instant at) {
        return """
                "cosignature":{"at":"%s","credential":"RMT","name":"Ana","registrationNumber":"1","supervisor":"%s"},\
                """.formatted(at, supervisor);
    }

    private static SealedNote returned(String words) {
        var why = """
                "sentBack":{"at":"%s","name":"Ana","reason":"Why?","supervisor":"%s"},\
                """.formatted(SECOND, SUPERVISOR);
        var bytes = json("", words, "").replace("\"serviceDate\"", why + "\"serviceDate\"");
        return sealed("RETURNED", SUPERVISOR, SECOND, bytes);
    }

    private static SealedNote note(
            String meaning, UUID author, Instant at, String secondLook, String words, String amendment) {
        return sealed(meaning, author, at, json(secondLook, words, amendment));
    }

    private static String json(String secondLook, String words, String amendment) {
        return """
                {"amendments":[%s],"assessment":"","client":"%s","clinic":"%s",%s"credential":"","encounter":"%s",\
                "marks":[],"objective":"","plan":"","readings":[],"registrationNumber":"","schema":4,\
                "serviceDate":"2026-03-02","signedAt":"%s","subjective":"%s","therapist":"%s","therapistName":"Jo",\
                "visit":{},"zone":"UTC"}""".formatted(amendment, CLIENT, CLINIC, secondLook, NOTE, FIRST, words, STUDENT);
    }

    private static SealedNote sealed(String meaning, UUID author, Instant at, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return new SealedNote(new Version(NOTE, 1, meaning, 4, bytes, Hashes.sha256(bytes), null, author, at));
    }

    private static void prove(SealedNote note, String what, UUID actor, @Nullable SealedNote before) {
        assertThatCode(() -> note.prove(CLINIC, event(what, actor), before)).doesNotThrowAnyException();
    }

    private static void broken(SealedNote note, String what, UUID actor, @Nullable SealedNote before, String sentence) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> note.prove(CLINIC, event(what, actor), before))
                .withMessageContaining(sentence);
    }

    private static Event event(String what, UUID actor) {
        return new Event(7, SECOND, what, actor, CLIENT, NOTE, "", "");
    }
}
