/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.InstantSource;
import java.util.List;
import org.palpate.base.NotFound;
import org.palpate.chart.ChartEvents.NoteTouched;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.IdentityService;
import org.palpate.security.Requires;
import org.palpate.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/** The second signature: notes of people under supervision, from the author's signature to the supervisor's. */
@ApplicationService
public class CosignService {

    private final Encounters encounters;
    private final WaitingNotes waiting;
    private final NoteSealing sealing;
    private final ClinicService clinic;
    private final IdentityService identity;
    private final Promptness promptness;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    CosignService(
            Encounters encounters,
            WaitingNotes waiting,
            NoteSealing sealing,
            ClinicService clinic,
            IdentityService identity,
            Promptness promptness,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.encounters = encounters;
        this.waiting = waiting;
        this.sealing = sealing;
        this.clinic = clinic;
        this.identity = identity;
        this.promptness = promptness;
        this.time = time;
        this.events = events;
    }

    /** Notes that wait, the longest waiting first: one's own, those one is to co-sign, for a manager the clinic's. */
    @Requires(Action.SEE_TODAY)
    public List<WaitingNote> waiting() {
        events.publishEvent(new NotesListed("waiting for co-signature"));
        var actor = Actors.required();
        return waiting.of(actor.id(), actor.is(Role.MANAGER));
    }

    /** How many notes wait for whoever asks: to be co-signed by them, for a manager also those that nobody can. */
    @Requires(Action.SEE_TODAY)
    public int count() {
        var actor = Actors.required();
        return waiting.count(actor.id(), actor.is(Role.MANAGER));
    }

    /** What {@link #cosign} would seal. Changes nothing. */
    @Requires(Action.COSIGN_NOTE)
    public CosignReview review(EncounterId id) {
        var encounter = encounters.findById(id.value()).orElseThrow(NotFound::new);
        var submitted = sealing.signed(encounter);
        events.publishEvent(new NoteTouched("NOTE_READ", encounter.clientId(), id, "to co-sign"));
        return new CosignReview(
                submitted.serviceDate(),
                submitted.zone(),
                submitted.signer(),
                submitted.signedAt(),
                clinic.staffMember(Actors.required().id()).signature(),
                submitted.content(),
                submitted.visit(),
                encounter.lateAt(submitted.signedAt(), promptness.lasts()),
                encounter.version());
    }

    /**
     * Co-signs what was submitted: from now on the note is signed and locked.
     *
     * @throws org.palpate.base.StaleVersion if it changed since {@code expectedVersion}
     * @throws org.palpate.base.Rejection at {@code password} when it was last asked a while ago
     */
    @Requires(Action.COSIGN_NOTE)
    public SignedNote cosign(EncounterId id, long expectedVersion) {
        identity.requireConfirmed();
        return sealing.cosign(taken(id, expectedVersion));
    }

    /**
     * Gives the note back to its author, who can write in it again. What was submitted stays among its versions.
     *
     * @throws org.palpate.base.StaleVersion if it changed since {@code expectedVersion}
     * @throws org.palpate.base.Rejection at {@code reason} if none is given
     */
    @Requires(Action.COSIGN_NOTE)
    public void sendBack(EncounterId id, long expectedVersion, String reason) {
        sealing.sendBack(taken(id, expectedVersion), reason);
    }

    /**
     * Takes one's own submission back, to write in the note again.
     *
     * @throws org.palpate.base.StaleVersion if it changed since {@code expectedVersion}
     */
    @Requires(Action.WITHDRAW_NOTE)
    public void withdraw(EncounterId id, long expectedVersion) {
        var encounter = taken(id, expectedVersion);
        encounter.reopen(Actors.required().id(), time.instant());
        events.publishEvent(new NoteTouched("NOTE_WITHDRAWN", encounter.clientId(), id, ""));
    }

    private Encounter taken(EncounterId id, long expectedVersion) {
        var encounter = encounters.take(id.value()).orElseThrow(NotFound::new);
        encounter.expect(expectedVersion);
        return encounter;
    }
}
