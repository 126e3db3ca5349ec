/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A tablet handed to a client: one form, for two hours, until it is finished. Who fills it in has no account; they act as
 * {@link Actor#guest} under the id of the hand-over, and policy lets them do nothing but this.
 */
@ApplicationService
public class KioskService {

    private final Kiosks kiosks;
    private final IntakeLedger ledger;
    private final IntakeDrafts drafts;
    private final ClientService clients;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    KioskService(
            Kiosks kiosks,
            IntakeLedger ledger,
            IntakeDrafts drafts,
            ClientService clients,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.kiosks = kiosks;
        this.ledger = ledger;
        this.drafts = drafts;
        this.clients = clients;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /**
     * Hands the form over and takes earlier hand-overs of the same client back.
     *
     * @return a token that opens it once, within two hours
     */
    @Requires(Action.EDIT_INTAKE)
    public String handOver(ClientId client) {
        endAll(client);
        var actor = Actors.required();
        var contact = clients.summary(client).contact();
        var token = KioskToken.fresh(actor.clinicId());
        kiosks.save(new Kiosk(
                token.kiosk(),
                client,
                actor.id(),
                contact.preferredName().isEmpty() ? contact.givenName() : contact.preferredName(),
                clinic.profile().timeZone(),
                token.hash(),
                time.instant()));
        tell("KIOSK_HANDED_OVER", client, token.kiosk(), null);
        return token.text();
    }

    /** Takes every hand-over of the client back: a tablet that is still open can do nothing any more. */
    @Requires(Action.EDIT_INTAKE)
    public void takeBack(ClientId client) {
        endAll(client);
        events.publishEvent(new IntakeEvent("KIOSK_TAKEN_BACK", client.value(), client.value(), null));
    }

    /** What the client wrote on a tablet and did not finish, newest first; nothing once it was taken over. */
    @Requires(Action.EDIT_INTAKE)
    public Optional<KeptDraft> unfinished(ClientId client) {
        events.publishEvent(new IntakeEvent("INTAKE_DRAFT_READ", client.value(), client.value(), null));
        return kiosks.findFirstByClientIdOrderByStartedAtDesc(client.value())
                .flatMap(kiosk -> drafts.of(client, kiosk.id().value()));
    }

    /** Puts aside what {@link #unfinished} showed. */
    @Requires(Action.EDIT_INTAKE)
    public void putAside(ClientId client) {
        kiosks.findFirstByClientIdOrderByStartedAtDesc(client.value())
                .ifPresent(kiosk -> drafts.end(client, kiosk.id().value(), time.instant()));
        events.publishEvent(new IntakeEvent("INTAKE_DRAFT_DISCARDED", client.value(), client.value(), null));
    }

    /**
     * Opens the hand-over, once.
     *
     * @param secret the hash of it must be the one that is stored
     * @throws NotFound if it was opened before, is over, or the secret is another one
     */
    @Requires(Action.FILL_IN_INTAKE)
    public void open(KioskId id, byte[] secret) {
        var kiosk = kiosks.findById(id.value()).orElseThrow(NotFound::new);
        kiosk.open(new KioskToken(Actors.required().clinicId(), id, secret).hash(), time.instant());
        kiosks.saveAndFlush(kiosk);
        tell("KIOSK_OPENED", kiosk.client(), id, null);
    }

    /** What the form on the tablet begins with. */
    @Requires(Action.FILL_IN_INTAKE)
    public KioskForm form(KioskId id) {
        var kiosk = beingFilledIn(id, time.instant());
        tell("KIOSK_FORM_READ", kiosk.client(), id, null);
        return new KioskForm(
                kiosk.firstName(),
                drafts.of(kiosk.client(), id.value()).map(KeptDraft::content).orElseGet(IntakeDraft::empty));
    }

    /** Keeps what is being typed, as it is. */
    @Requires(Action.FILL_IN_INTAKE)
    public void keep(KioskId id, IntakeDraft draft) {
        var now = time.instant();
        var kiosk = beingFilledIn(id, now);
        var hash = drafts.keep(kiosk.client(), Actors.required(), draft, IntakeService.NO_INTAKE, now);
        tell("INTAKE_DRAFT_KEPT", kiosk.client(), id, hash);
    }

    /**
     * Saves the form as the next version, filled in by the client, and ends the hand-over.
     *
     * @throws Rejection if an answer is not acceptable or contradicts another; the hand-over goes on then
     */
    @Requires(Action.FILL_IN_INTAKE)
    public void finish(KioskId id, IntakeDraft draft) {
        var now = time.instant();
        var kiosk = beingFilledIn(id, now);
        var content = IntakeCheck.checked(draft, kiosk.dayOf(now));
        ledger.write(kiosk.client(), content, id, Actors.required(), now);
        drafts.end(kiosk.client(), id.value(), now);
        kiosk.end(now);
        kiosks.save(kiosk);
    }

    private Kiosk beingFilledIn(KioskId id, Instant now) {
        return kiosks.findById(id.value())
                .filter(kiosk -> kiosk.isBeingFilledIn(now))
                .orElseThrow(NotFound::new);
    }

    private void endAll(ClientId client) {
        kiosks.findByClientIdAndEndedAtIsNull(client.value()).forEach(kiosk -> {
            kiosk.end(time.instant());
            kiosks.save(kiosk);
        });
    }

    private void tell(String what, ClientId client, KioskId kiosk, byte @Nullable [] hash) {
        events.publishEvent(new IntakeEvent(
                what,
                client.value(),
                kiosk.value(),
                hash == null ? null : HexFormat.of().formatHex(hash)));
    }
}
