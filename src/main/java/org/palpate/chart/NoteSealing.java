/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteSealed;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.Actors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Seals notes: at the signature, and once more for each amendment. What was sealed before stays as it was. */
@Component
class NoteSealing {

    private final Encounters encounters;
    private final NoteVersions versions;
    private final ClinicService clinic;
    private final Promptness promptness;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    NoteSealing(
            Encounters encounters,
            NoteVersions versions,
            ClinicService clinic,
            Promptness promptness,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.versions = versions;
        this.clinic = clinic;
        this.promptness = promptness;
        this.time = time;
        this.events = events;
    }

    SignedNote sign(Encounter encounter, NoteDraft content, SealedVisit visit) {
        var now = time.instant();
        encounter.sign(now, promptness.lasts());
        var author = clinic.staffMember(Actors.required().id());
        var hash = versions.seal(sealed(encounter, content, visit, author), "SIGNED", author.id(), now);
        encounters.saveAndFlush(encounter);
        events.publishEvent(NoteSealed.of("NOTE_SIGNED", encounter, hash, ""));
        return signed(encounter);
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
                encounter.late(),
                encounter.state(),
                note.content(),
                note.visit(),
                note.amendments(),
                HexFormat.of().formatHex(version.hash()));
    }

    private static SealedNote sealed(Encounter encounter, NoteDraft content, SealedVisit visit, StaffProfile author) {
        var signedAt = encounter.signedAt();
        if (signedAt == null) {
            throw new IllegalStateException("Not signed");
        }
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
                visit,
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
        return new Amendment(kind, reason, original, text, author.nameWithCredential(), time.instant());
    }
}
