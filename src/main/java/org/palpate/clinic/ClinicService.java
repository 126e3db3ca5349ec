/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.clinic.StaffMembers.StaffRecord;
import org.palpate.security.AccountService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.NewAccount;
import org.palpate.security.Requires;
import org.palpate.security.Role;
import org.springframework.context.ApplicationEventPublisher;

/** The practice and its staff. */
@ApplicationService
public class ClinicService {

    private final Clinics clinics;
    private final StaffMembers staff;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;

    ClinicService(Clinics clinics, StaffMembers staff, AccountService accounts, ApplicationEventPublisher events) {
        this.clinics = clinics;
        this.staff = staff;
        this.accounts = accounts;
        this.events = events;
    }

    /** The clinic of whoever asks. */
    @Requires(Action.READ_CLINIC)
    public ClinicProfile profile() {
        return own().toProfile();
    }

    /**
     * Changes the clinic's own data.
     *
     * @throws org.palpate.base.StaleVersion if somebody else changed it since {@code expectedVersion}
     */
    @Requires(Action.EDIT_CLINIC)
    public void change(ClinicDraft draft, long expectedVersion) {
        own().change(draft, expectedVersion);
        events.publishEvent(new ClinicChanged("CLINIC_CHANGED"));
    }

    /** Everybody with an account, by name. */
    @Requires(Action.LIST_STAFF)
    public List<StaffProfile> staff() {
        return staff.records().stream().map(ClinicService::profileOf).toList();
    }

    /** Those who treat clients and can log in, by name. */
    @Requires(Action.LIST_STAFF)
    public List<StaffProfile> therapists() {
        return staff.records().stream()
                .filter(StaffRecord::getEnabled)
                .map(ClinicService::profileOf)
                .filter(StaffProfile::therapist)
                .toList();
    }

    /** One member of staff. */
    @Requires(Action.LIST_STAFF)
    public StaffProfile staffMember(UUID id) {
        return staff.record(id).map(ClinicService::profileOf).orElseThrow(NotFound::new);
    }

    /** Takes somebody on: an account, and what is printed under their signature. Returns their id. */
    @Requires(Action.EDIT_ACCOUNTS)
    public UUID hire(NewAccount account, String credential, String registrationNumber) {
        var id = accounts.create(account);
        staff.save(new StaffMember(id, credential, registrationNumber));
        return id;
    }

    /**
     * Records what somebody may do beyond massage; what is not named is not held any more.
     *
     * @throws NotFound if nobody of the clinic has this id
     */
    @Requires(Action.EDIT_ACCOUNTS)
    public void license(UUID id, Set<Licence> held) {
        staff.findById(id).orElseThrow(NotFound::new).license(held);
        events.publishEvent(new StaffLicensed(id));
    }

    /**
     * Gives somebody a supervisor, who co-signs their notes from now on; notes that wait go to the new one.
     *
     * @param supervisor {@code null} lets them sign alone
     * @throws NotFound if nobody of the clinic has this id
     * @throws Rejection at {@code supervisor} if this person cannot answer for them
     */
    @Requires(Action.EDIT_SUPERVISION)
    public void supervise(UUID id, @Nullable UUID supervisor) {
        var everybody = staff.takeAll();
        var member =
                everybody.stream().filter(one -> one.id().equals(id)).findAny().orElseThrow(NotFound::new);
        if (supervisor != null) {
            requireTreating(id);
            requireCosigning(supervisor);
            requireNoCircle(id, supervisor, everybody);
        }
        member.supervise(supervisor);
        events.publishEvent(new StaffSupervised(id, supervisor));
    }

    /** Those who can be somebody's supervisor, by name. */
    @Requires(Action.LIST_STAFF)
    public List<StaffProfile> supervisors() {
        return staff.records().stream()
                .map(ClinicService::profileOf)
                .filter(StaffProfile::mayCosign)
                .toList();
    }

    private void requireTreating(UUID id) {
        if (!staff.record(id)
                .map(ClinicService::profileOf)
                .orElseThrow(NotFound::new)
                .therapist()) {
            throw new Rejection("supervisor", "Only somebody who treats clients can have a supervisor.");
        }
    }

    private void requireCosigning(UUID supervisor) {
        var chosen = staff.record(supervisor).map(ClinicService::profileOf).orElseThrow(NotFound::new);
        if (!chosen.mayCosign()) {
            throw new Rejection(
                    "supervisor",
                    "A supervisor treats clients or manages the clinic, can log in, and has \"Co-signing\" among their"
                            + " licences.");
        }
    }

    /** Nobody answers for themselves, not over corners either. */
    private static void requireNoCircle(UUID id, UUID supervisor, List<StaffMember> everybody) {
        UUID above = supervisor;
        while (above != null) {
            if (above.equals(id)) {
                throw new Rejection("supervisor", "Nobody can supervise themselves, not over others either.");
            }
            var now = above;
            above = everybody.stream()
                    .filter(one -> one.id().equals(now))
                    .findAny()
                    .map(StaffMember::supervisorId)
                    .orElse(null);
        }
    }

    private static Set<Licence> licences(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",")).map(Licence::valueOf).collect(Collectors.toSet());
    }

    private Clinic own() {
        return clinics.findById(Actors.required().clinicId()).orElseThrow(NotFound::new);
    }

    static StaffProfile profileOf(StaffRecord row) {
        var roles = List.of(row.getRoles().split(","));
        boolean therapist = roles.contains(Role.THERAPIST.name());
        var licences = licences(row.getLicences());
        return new StaffProfile(
                row.getId(),
                row.getDisplayName(),
                row.getCredential(),
                row.getRegistrationNumber(),
                therapist,
                licences,
                (therapist || roles.contains(Role.MANAGER.name()))
                        && row.getEnabled()
                        && licences.contains(Licence.CO_SIGNING),
                row.getSupervisorId());
    }
}
