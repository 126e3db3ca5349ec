/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.client.ClientSummary;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** What clients agreed to. Nothing is overwritten: a consent is given once, and perhaps taken back once. */
@ApplicationService
public class ConsentService {

    private final ConsentLedger ledger;
    private final ConsentHistory history;
    private final RulesInForce rules;
    private final ClientService clients;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ConsentService(
            ConsentLedger ledger,
            ConsentHistory history,
            RulesInForce rules,
            ClientService clients,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.history = history;
        this.rules = rules;
        this.clients = clients;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** What the client's consents allow on a day; the day of a withdrawal is not one of them. */
    @Requires(Action.READ_CONSENT)
    public ConsentsInForce inForce(ClientId id, LocalDate day) {
        published("CONSENTS_READ", id, id.value(), null);
        return onDay(id, day);
    }

    /**
     * What has to be asked before these places are treated: missing written consents, and the yes that is spoken on the
     * day for each sensitive area. Empty where nothing is missing and nothing is sensitive.
     *
     * @param regions keys of structures and coarse areas of the body map; those that are not sensitive raise nothing.
     *     The key of a sensitive area stands for the area, where a technique reaches it from another place.
     */
    @Requires(Action.READ_CONSENT)
    public List<ConsentNeed> needs(ClientId id, LocalDate day, Collection<String> regions) {
        published("CONSENTS_READ", id, id.value(), null);
        return ConsentNeeds.of(onDay(id, day), regions);
    }

    /** Everything the client ever agreed to, the newest first. */
    @Requires(Action.READ_CONSENT)
    public List<Consent> history(ClientId id) {
        published("CONSENTS_READ", id, id.value(), null);
        return history.of(id).reversed();
    }

    /**
     * Records a consent.
     *
     * @throws Rejection if a value is not acceptable; nothing is stored then
     */
    @Requires(Action.EDIT_CONSENT)
    public Consent give(ClientId id, ConsentDraft draft) {
        ledger.take(id);
        var client = clients.summary(id);
        var check = new ConsentCheck(rules.current().rules(), client.contact().birthDate(), today(), history.of(id));
        var content = check.checked(draft, client.fullName());
        var consent = Ids.next();
        append(id, consent, ConsentLedger.Kind.GIVEN, content);
        return find(id, consent);
    }

    /**
     * Takes a consent back, at once: all of it, or some of its areas while the others stay in force.
     *
     * @param areas keys of the sensitive areas that are taken back; empty for the whole consent
     * @param reason what the client said; may be empty, because nobody has to give one
     * @throws Rejection if that was taken back before, or the consent is not about an area
     */
    @Requires(Action.EDIT_CONSENT)
    public Consent withdraw(ClientId id, UUID consent, Collection<String> areas, String reason) {
        ledger.take(id);
        var given = find(id, consent);
        var open = given.openAreas().stream().map(ConsentContent.Area::key).toList();
        if (given.withdrawn() || !open.containsAll(areas)) {
            throw new Rejection("This consent was withdrawn before. Nothing changed.");
        }
        var content = new ConsentLedger.TakenBack(
                consent,
                today(),
                Text.clean("reason", reason, 1_000),
                areas.isEmpty() ? null : areas.stream().distinct().sorted().toList());
        append(id, consent, ConsentLedger.Kind.WITHDRAWN, content);
        return find(id, consent);
    }

    private void append(ClientId id, UUID consent, ConsentLedger.Kind kind, Object content) {
        var hash = ledger.append(id, consent, kind, content, Actors.required(), time.instant());
        published("CONSENT_" + kind, id, consent, HexFormat.of().formatHex(hash));
    }

    private Consent find(ClientId id, UUID consent) {
        return history.of(id).stream()
                .filter(one -> one.id().equals(consent))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ConsentsInForce onDay(ClientId id, LocalDate day) {
        ClientSummary client = clients.summary(id);
        var birthDate = Objects.requireNonNull(client.contact().birthDate());
        return ConsentsInForce.of(
                history.of(id), birthDate, day, rules.current().rules());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), clinic.profile().timeZone());
    }

    private void published(String what, ClientId id, UUID record, @Nullable String hash) {
        events.publishEvent(new ConsentEvent(what, id.value(), record, hash));
    }
}
