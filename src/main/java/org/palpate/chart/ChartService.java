/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.chart.ChartEvents.HistoryRead;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.clinic.Supervision;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.IdentityService;
import org.palpate.security.Policy;
import org.palpate.security.Requires;
import org.palpate.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/** Encounters and their notes, from the first word to the signature and after it. */
@ApplicationService
public class ChartService {

    private static final int MAX_PAGE = 500;

    private final Encounters encounters;
    private final EncounterList list;
    private final EncounterLookup lookup;
    private final MarkSheet marks;
    private final ReadingSheet readings;
    private final NoteSealing sealing;
    private final VisitGate gate;
    private final Drafts drafts;
    private final NoteTemplates templates;
    private final ClinicService clinic;
    private final Supervision supervision;
    private final IdentityService identity;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ChartService(
            Encounters encounters,
            EncounterList list,
            EncounterLookup lookup,
            MarkSheet marks,
            ReadingSheet readings,
            NoteSealing sealing,
            VisitGate gate,
            Drafts drafts,
            NoteTemplates templates,
            ClinicService clinic,
            Supervision supervision,
            IdentityService identity,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.list = list;
        this.lookup = lookup;
        this.marks = marks;
        this.readings = readings;
        this.sealing = sealing;
        this.gate = gate;
        this.drafts = drafts;
        this.templates = templates;
        this.clinic = clinic;
        this.supervision = supervision;
        this.identity = identity;
        this.time = time;
        this.events = events;
    }

    /** Today's encounters, newest first: one's own, for a manager the clinic's. */
    @Requires(Action.SEE_TODAY)
    public List<EncounterRow> today() {
        var day = LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
        events.publishEvent(new NotesListed("today"));
        return list.ofDay(day, scope());
    }

    /** Notes nobody has signed yet, oldest first: one's own, for a manager the clinic's. */
    @Requires(Action.SEE_TODAY)
    public List<EncounterRow> unfinished() {
        events.publishEvent(new NotesListed("unfinished"));
        return list.unfinished(scope());
    }

    /** A client's encounters, newest first; discarded drafts are left out. */
    @Requires(Action.LIST_ENCOUNTERS)
    public List<EncounterRow> history(ClientId client, int offset, int limit) {
        events.publishEvent(new HistoryRead(client));
        return list.ofClient(client, offset, Math.min(limit, MAX_PAGE));
    }

    /** Begins an encounter now, written by whoever starts it, with the template that fits. */
    @Requires(Action.START_ENCOUNTER)
    public EncounterId start(ClientId client) {
        var encounter = encounters.save(templates.begun(
                new Encounter(client, Actors.required().id(), clinic.profile().timeZone(), time.instant())));
        touched("ENCOUNTER_STARTED", encounter);
        return encounter.id();
    }

    /** Opens a note, draft or sealed. */
    @Requires(Action.READ_NOTE)
    public OpenedNote open(EncounterId id) {
        var encounter = encounter(id);
        touched("NOTE_READ", encounter);
        return encounter.state().sealed() ? openSealed(encounter) : openDraft(encounter);
    }

    /** The sealed note of the visit before this one, to read beside it. */
    @Requires(Action.READ_NOTE)
    public Optional<SignedNote> previous(EncounterId id) {
        var encounter = encounter(id);
        return Optional.ofNullable(list.sealedBefore(encounter.clientId(), id))
                .flatMap(encounters::findById)
                .filter(this::mayRead)
                .map(before -> {
                    touched("NOTE_READ", before);
                    return sealing.signed(before);
                });
    }

    /** A sealed note as documents print it. */
    @Requires(Action.READ_NOTE)
    public SignedNote signedNote(EncounterId id) {
        var encounter = encounter(id);
        if (!encounter.state().sealed()) {
            throw new Rejection("This note is not signed yet.");
        }
        touched("NOTE_READ", encounter);
        return sealing.signed(encounter);
    }

    /**
     * Keeps what was typed. Idempotent per tab and sequence. What is accepted is durable whatever the outcome.
     *
     * @throws Rejection if a value is not acceptable; nothing is changed then
     */
    @Requires(Action.EDIT_NOTE)
    public SaveOutcome save(EncounterId id, DraftSave save) {
        var author = Actors.required();
        var content = Encounter.cleaned(save.content());
        MarkSheet.checked(content.marks());
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        var now = time.instant();
        boolean current = encounter.state() == NoteState.DRAFT && goesOn(encounter, author, save);
        if (!drafts.keep(id, author, save, current, now)) { // already had it
            return drafts.stands(id, author, save.tab(), encounter.version())
                    ? new SaveOutcome.Saved(encounter.version(), encounter.changedAt())
                    : conflict(encounter);
        }
        if (!current) {
            return conflict(encounter);
        }
        encounter.write(templates.settled(encounter, () -> content(encounter), content), author.id(), now);
        marks.replace(encounter, content.marks(), now);
        readings.replace(id, content.readings(), now);
        encounters.saveAndFlush(encounter);
        touched("NOTE_SAVED", encounter);
        return new SaveOutcome.Saved(encounter.version(), now);
    }

    /**
     * Keeps what a page could not send while its session lasted. As {@link #save}, but a mark that is unsound is left
     * out: nobody is there who could mend it.
     *
     * @throws Rejection if a text is not acceptable; nothing is changed then
     */
    @Requires(Action.EDIT_NOTE)
    public SaveOutcome saveUnsent(EncounterId id, UnsentNote unsent) {
        var encounter = encounter(id);
        return save(id, unsent.on(content(encounter)));
    }

    /** What was sent from a page and not taken because the note had changed; empty if there is no such thing. */
    @Requires(Action.EDIT_NOTE)
    public Optional<KeptDraft> keptBeside(EncounterId id, UUID tab) {
        var encounter = encounter(id);
        touched("NOTE_READ", encounter);
        return drafts.beside(id, Actors.required(), tab).map(mine -> new KeptDraft(mine, standing(encounter)));
    }

    /**
     * Signs the note: seals text and marks as they stand. The note of somebody under supervision waits for the second
     * signature from then on.
     *
     * @throws org.palpate.base.StaleVersion if it changed since {@code expectedVersion}
     * @throws Rejection if it is empty or not a draft, while a safety rule or a missing consent waits for an answer, or at
     *     {@code password} when it was last asked a while ago
     */
    @Requires(Action.SIGN_NOTE)
    public SignedNote sign(EncounterId id, long expectedVersion) {
        identity.requireConfirmed();
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        encounter.expect(expectedVersion);
        var content = content(encounter);
        if (content.blank()) {
            throw new Rejection("There is nothing to sign yet: write a section or mark a finding first.");
        }
        var visit = gate.pass(encounter);
        return supervision.isSupervised(encounter.therapistId())
                ? sealing.submit(encounter, content, visit)
                : sealing.sign(encounter, content, visit);
    }

    /**
     * Adds to a signed note. What was signed stays readable as it was.
     *
     * @throws Rejection at the field of {@link NewAmendment}, or at {@code password} when it was last asked a while ago
     */
    @Requires(Action.AMEND_NOTE)
    public SignedNote amend(EncounterId id, long expectedVersion, NewAmendment amendment) {
        identity.requireConfirmed();
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        encounter.expect(expectedVersion);
        return sealing.amend(encounter, amendment);
    }

    /** Strikes a signed note through because it does not belong in this chart. It stays readable. */
    @Requires(Action.MARK_NOTE_IN_ERROR)
    public SignedNote markInError(EncounterId id, long expectedVersion, String reason) {
        identity.requireConfirmed();
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        encounter.expect(expectedVersion);
        return sealing.strike(encounter, reason);
    }

    /** Takes a draft out of the way. It is kept, and shown nowhere. */
    @Requires(Action.DISCARD_NOTE)
    public void discard(EncounterId id, long expectedVersion) {
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        encounter.expect(expectedVersion);
        encounter.discard(Actors.required().id(), time.instant());
        touched("NOTE_DISCARDED", encounter);
    }

    private OpenedNote openDraft(Encounter encounter) {
        var therapist = clinic.staffMember(encounter.therapistId());
        boolean editable = encounter.state() == NoteState.DRAFT && isMine(encounter);
        return opened(
                encounter,
                therapist.nameWithCredential(),
                content(encounter),
                List.of(),
                "",
                editable,
                secondLook(encounter));
    }

    private OpenedNote openSealed(Encounter encounter) {
        var signed = sealing.signed(encounter);
        var name = StaffNames.withCredential(signed.therapistName(), signed.credential());
        return opened(
                encounter,
                name,
                signed.content(),
                signed.amendments(),
                signed.contentHash(),
                isMine(encounter),
                new SecondLook(null, null, signed.cosignature()));
    }

    private SecondLook secondLook(Encounter encounter) {
        if (encounter.state() == NoteState.DRAFT) {
            return new SecondLook(sealing.sentBack(encounter).orElse(null), null, null);
        }
        var supervisor = supervision.supervisorOf(encounter.therapistId());
        boolean yours = supervisor
                .filter(one -> one.id().equals(Actors.required().id()))
                .isPresent();
        var name = supervisor.map(StaffProfile::nameWithCredential).orElse(null);
        return new SecondLook(null, new Submission(encounter.changedAt(), name, yours), null);
    }

    private static OpenedNote opened(
            Encounter encounter,
            String therapistName,
            NoteDraft content,
            List<Amendment> amendments,
            String hash,
            boolean editable,
            SecondLook secondLook) {
        return new OpenedNote(
                encounter.id(),
                encounter.clientId(),
                encounter.therapistId(),
                therapistName,
                encounter.serviceDate(),
                encounter.zone(),
                encounter.state(),
                content,
                amendments,
                encounter.signedAt(),
                encounter.late(),
                encounter.changedAt(),
                hash,
                editable,
                secondLook,
                encounter.version());
    }

    /** Whether the save was made to what the note holds: nobody else has written since. */
    private boolean goesOn(Encounter encounter, Actor author, DraftSave save) {
        var version = encounter.version();
        return version == save.basedOn()
                || drafts.stands(encounter.id(), author, save.tab(), version)
                || drafts.stands(encounter.id(), author, save.continues(), version);
    }

    private SaveOutcome conflict(Encounter encounter) {
        touched("NOTE_SAVE_CONFLICT", encounter);
        return standing(encounter);
    }

    private SaveOutcome.Conflict standing(Encounter encounter) {
        var by = clinic.staffMember(encounter.changedBy()).name();
        return new SaveOutcome.Conflict(encounter.version(), by, encounter.changedAt(), content(encounter));
    }

    private NoteDraft content(Encounter encounter) {
        return encounter.content(marks.current(encounter.id()), readings.current(encounter.id()));
    }

    /** For a record that is reached from another one, past the interceptor. */
    private boolean mayRead(Encounter encounter) {
        var actor = Actors.required();
        return lookup.standing(encounter.id(), actor.id())
                .map(standing -> Policy.allows(Action.READ_NOTE, actor.roles(), standing.relation(), standing.state()))
                .orElse(false);
    }

    private Encounter encounter(EncounterId id) {
        return encounters.findById(id.value()).orElseThrow(NotFound::new);
    }

    private void touched(String what, Encounter encounter) {
        events.publishEvent(new NoteTouched(what, encounter.clientId(), encounter.id(), ""));
    }

    private static boolean isMine(Encounter encounter) {
        return encounter.therapistId().equals(Actors.required().id());
    }

    private static @Nullable UUID scope() {
        Actor actor = Actors.required();
        return actor.is(Role.MANAGER) ? null : actor.id();
    }
}
