/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteSealed;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.clinic.Supervision;
import org.palpate.security.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Seals notes: at the signature, and once more for each amendment. What was sealed before stays as it was. */
@Component
class NoteSealing {

    private final Encounters encounters;
    private final NoteVersions versions;
    private final ClinicService clinic;
    private final Supervision supervision;
    private final Promptness promptness;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    NoteSealing(
            Encounters encounters,
            NoteVersions versions,
            ClinicService clinic,
            Supervision supervision,
            Promptness promptness,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.versions = versions;
        this.clinic = clinic;
        this.supervision = supervision;
        this.promptness = promptness;
        this.time = time;
        this.events = events;
    }

    SignedNote sign(Encounter encounter, NoteDraft content, SealedVisit visit) {
        var now = time.instant();
        encounter.sign(now, promptness.lasts());
        var author = clinic.staffMember(Actors.required().id());
        var hash = versions.seal(sealed(encounter, content, visit, author, now), "SIGNED", author.id(), now);
        encounters.saveAndFlush(encounter);
        events.publishEvent(NoteSealed.of("NOTE_SIGNED", encounter, hash, ""));
        return signed(encounter);
    }

    /** Seals what the author signed; it waits for their supervisor. */
    SignedNote submit(Encounter encounter, NoteDraft content, SealedVisit visit) {
        var now = time.instant();
        encounter.submit(now);
        var author = clinic.staffMember(Actors.required().id());
        var hash = versions.seal(sealed(encounter, content, visit, author, now), "SUBMITTED", author.id(), now);
        encounters.saveAndFlush(encounter);
        events.publishEvent(NoteSealed.of("NOTE_SUBMITTED", encounter, hash, ""));
        return signed(encounter);
    }

    /** Seals what was submitted once more, with the second signature. */
    SignedNote cosign(Encounter encounter) {
        var submitted = submitted(encounter);
        var given = Cosignature.of(clinic.staffMember(Actors.required().id()), time.instant());
        encounter.cosign(given.supervisor(), submitted.signedAt(), given.at(), promptness.lasts());
        var hash = versions.seal(submitted.cosigned(given), "SIGNED", given.supervisor(), given.at());
        encounters.saveAndFlush(encounter);
        events.publishEvent(NoteSealed.of("NOTE_COSIGNED", encounter, hash, ""));
        return signed(encounter);
    }

    /** Seals the reason with what it is about, and opens the note again. */
    void sendBack(Encounter encounter, String reason) {
        var submitted = submitted(encounter);
        var why = SentBack.of(clinic.staffMember(Actors.required().id()), reason, time.instant());
        encounter.reopen(why.supervisor(), why.at());
        var hash = versions.seal(submitted.sentBack(why), "RETURNED", why.supervisor(), why.at());
        encounters.saveAndFlush(encounter);
        events.publishEvent(NoteSealed.of("NOTE_RETURNED", encounter, hash, ""));
    }

    /** Why an open note was sent back last; nothing if it was not, or was submitted again since. */
    Optional<SentBack> sentBack(Encounter encounter) {
        return versions.newest(encounter.id()).map(version -> version.note().sentBack());
    }

    private SealedNote submitted(Encounter encounter) {
        return versions.newest(encounter.id()).orElseThrow(NotFound::new).note();
    }

    SignedNote amend(Encounter encounter, NewAmendment typed) {
        var signed = versions.newest(encounter.id()).orElseThrow(NotFound::new).note();
        var checked = typed.checked(signed.content());
        var amendment = amendment(checked.kind(), checked.reason(), checked.original(), checked.text());
        encounter.amend(Actors.required().id(), amendment.at());
        return sealAgain(encounter, amendment, "NOTE_AMENDED");
    }

    SignedNote strike(Encounter encounter, String reason) {
        var amendment = amendment(Amendment.Kind.ENTERED_IN_ERROR, NewAmendment.reason(reason), "", "");
        encounter.markInError(Actors.required().id(), amendment.at());
        return sealAgain(encounter, amendment, "NOTE_ENTERED_IN_ERROR");
    }

    /** The note as it was sealed last. */
    SignedNote signed(Encounter encounter) {
        var version = versions.newest(encounter.id()).orElseThrow(NotFound::new);
        var note = version.note();
        return new SignedNote(
                encounter.id(),
                encounter.clientId(),
                note.serviceDate(),
                encounter.zone(),
                note.therapistName(),
                note.credential(),
                note.registrationNumber(),
                note.signedAt(),
                note.cosignature(),
                encounter.late(),
                encounter.state(),
                note.content(),
                note.visit(),
                note.amendments(),
                HexFormat.of().formatHex(version.hash()));
    }

    private static SealedNote sealed(
            Encounter encounter, NoteDraft content, SealedVisit visit, StaffProfile author, Instant signedAt) {
        return new SealedNote(
                SealedNote.SCHEMA,
                encounter.clinicId(),
                encounter.id().value(),
                encounter.clientId().value(),
                encounter.serviceDate(),
                encounter.zone().getId(),
                encounter.therapistId(),
                author.name(),
                author.credential(),
                author.registrationNumber(),
                signedAt,
                content.subjective(),
                content.objective(),
                content.assessment(),
                content.plan(),
                content.marks(),
                content.readings(),
                visit,
                null,
                null,
                List.of());
    }

    private SignedNote sealAgain(Encounter encounter, Amendment amendment, String what) {
        var before = versions.newest(encounter.id()).orElseThrow(NotFound::new).note();
        var all = new ArrayList<>(before.amendments());
        all.add(amendment);
        var hash = versions.seal(
                before.with(List.copyOf(all)),
                amendment.kind().name(),
                Actors.required().id(),
                amendment.at());
        encounters.saveAndFlush(encounter);
        events.publishEvent(
                NoteSealed.of(what, encounter, hash, amendment.kind().name()));
        return signed(encounter);
    }

    private Amendment amendment(Amendment.Kind kind, String reason, String original, String text) {
        var author = clinic.staffMember(Actors.required().id());
        return new Amendment(kind, reason, original, text, author(author), time.instant());
    }

    /** An amendment is not held back for a second signature; it says that its author is under supervision. */
    private String author(StaffProfile author) {
        return supervision
                .supervisorOf(author.id())
                .map(supervisor -> author.nameWithCredential() + ", supervised by " + supervisor.nameWithCredential())
                .orElse(author.nameWithCredential());
    }
}
