/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.palpate.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clients of the clinic: who they are, what must be known before touching them, and who treats them. */
@ApplicationService
public class ClientService {

    private static final int MAX_PAGE = 500;

    private final Clients clients;
    private final ClientAccesses accesses;
    private final ClientQuery query;
    private final ClinicService clinic;
    private final JdbcClient jdbc;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ClientService(
            Clients clients,
            ClientAccesses accesses,
            ClientQuery query,
            ClinicService clinic,
            JdbcClient jdbc,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.accesses = accesses;
        this.query = query;
        this.clinic = clinic;
        this.jdbc = jdbc;
        this.time = time;
        this.events = events;
    }

    /**
     * A page of the clients that whoever asks may see, by family name.
     *
     * @param typed any part of name, birth date or phone; several words must all be found; empty finds everybody
     * @param offset from the first
     * @param limit at most 500
     */
    @Requires(Action.LIST_CLIENTS)
    public List<ClientRow> find(String typed, int offset, int limit) {
        var rows = query.find(typed, scope(), offset, Math.min(limit, MAX_PAGE));
        events.publishEvent(new ClientsListed("rows " + rows.size()));
        return rows;
    }

    /** How many clients {@link #find} would go through. */
    @Requires(Action.LIST_CLIENTS)
    public int count(String typed) {
        return query.count(typed, scope());
    }

    /**
     * Clients of the clinic who may be the same person: same birth date and a part of the name in common.
     * Crosses the line between therapists on purpose, so that nobody is recorded twice; it tells names only.
     */
    @Requires(Action.CREATE_CLIENT)
    public List<ClientRow> possibleDuplicates(Contact contact) {
        var birthDate = contact.birthDate();
        if (birthDate == null) {
            return List.of();
        }
        var rows = query.find(birthDate.toString(), null, 0, 50).stream()
                .filter(row -> row.birthDate().equals(birthDate) && Namesakes.match(row, contact))
                .map(ClientRow::withoutPhone)
                .toList();
        events.publishEvent(new ClientsListed("possible duplicates " + rows.size()));
        return rows;
    }

    /** Opens a record. A therapist who does it treats the client. */
    @Requires(Action.CREATE_CLIENT)
    public ClientId create(Contact contact) {
        var client = clients.save(new Client(nextNumber(), contact, today(), time.instant()));
        events.publishEvent(ClientEvents.Written.of("CLIENT_CREATED", client));
        var actor = Actors.required();
        if (actor.is(Role.THERAPIST)) {
            give(client.id(), actor.id(), true);
        }
        return client.id();
    }

    /** Who the client is. */
    @Requires(Action.READ_CONTACT)
    public ClientSummary summary(ClientId id) {
        events.publishEvent(new ClientEvents.Read("CLIENT_READ", id));
        return client(id).toSummary();
    }

    /** What must be known before touching the client. */
    @Requires(Action.READ_CLINICAL_PROFILE)
    public ClinicalProfile clinicalProfile(ClientId id) {
        events.publishEvent(new ClientEvents.Read("CLINICAL_PROFILE_READ", id));
        return client(id).toClinicalProfile();
    }

    /**
     * Changes name and contacts.
     *
     * @throws org.palpate.base.StaleVersion if somebody else changed the record since {@code expectedVersion}
     * @throws Rejection if a value is not acceptable
     */
    @Requires(Action.EDIT_CONTACT)
    public void changeContact(ClientId id, Contact contact, long expectedVersion) {
        var client = client(id);
        client.changeContact(contact, today(), expectedVersion);
        events.publishEvent(ClientEvents.Written.of("CLIENT_CHANGED", client));
    }

    /** Changes alerts, allergies and preferences; refuses as {@link #changeContact} does. */
    @Requires(Action.EDIT_CLINICAL_PROFILE)
    public void changeClinicalProfile(ClientId id, ClinicalProfile profile, long expectedVersion) {
        var client = client(id);
        client.changeClinicalProfile(profile, expectedVersion);
        events.publishEvent(ClientEvents.Written.of("CLINICAL_PROFILE_CHANGED", client));
    }

    /** Who treats the client. */
    @Requires(Action.READ_CONTACT)
    public List<ClientShare> care(ClientId id) {
        return accesses.findByClientIdAndEndedAtIsNull(id.value()).stream()
                .map(access -> new ClientShare(access.staffId(), access.own()))
                .toList();
    }

    /** Lets a therapist treat the client; the first one becomes the client's own. */
    @Requires(Action.SHARE_CLIENT)
    public void share(ClientId id, UUID staffId) {
        if (!clinic.staffMember(staffId).therapist()) {
            throw new Rejection("staff", "Only a therapist can treat a client.");
        }
        if (accesses.findByClientIdAndStaffIdAndEndedAtIsNull(id.value(), staffId)
                .isEmpty()) {
            boolean first = accesses.findByClientIdAndEndedAtIsNull(id.value()).isEmpty();
            give(id, staffId, first);
        }
    }

    /** Ends a therapist's care of the client. */
    @Requires(Action.SHARE_CLIENT)
    public void endCare(ClientId id, UUID staffId) {
        var access = accesses.findByClientIdAndStaffIdAndEndedAtIsNull(id.value(), staffId)
                .orElseThrow(NotFound::new);
        access.end(time.instant());
        events.publishEvent(new ClientEvents.CareChanged("CARE_ENDED", id, staffId.toString()));
    }

    private void give(ClientId id, UUID staffId, boolean own) {
        accesses.save(new ClientAccess(id, staffId, own, time.instant()));
        events.publishEvent(new ClientEvents.CareChanged("CARE_GIVEN", id, staffId.toString()));
    }

    private Client client(ClientId id) {
        return clients.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** A therapist sees their own and shared clients; manager and front desk see the clinic's. */
    private static @Nullable UUID scope() {
        Actor actor = Actors.required();
        return actor.is(Role.MANAGER) || actor.is(Role.FRONT_DESK) ? null : actor.id();
    }

    private LocalDate today() {
        Instant now = time.instant();
        return LocalDate.ofInstant(now, clinic.profile().timeZone());
    }

    private long nextNumber() {
        return jdbc.sql("""
                        insert into clinic_counter (clinic_id, name, last) values (:clinic, 'client', 1)
                        on conflict (clinic_id, name) do update set last = clinic_counter.last + 1
                        returning last""")
                .param("clinic", Actors.required().clinicId())
                .query(Long.class)
                .single();
    }
}
