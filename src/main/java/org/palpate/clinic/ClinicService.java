/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.palpate.base.NotFound;
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

    private static Set<Licence> licences(String stored) {
        return stored.isEmpty()
                ? Set.of()
                : Arrays.stream(stored.split(",")).map(Licence::valueOf).collect(Collectors.toSet());
    }

    private Clinic own() {
        return clinics.findById(Actors.required().clinicId()).orElseThrow(NotFound::new);
    }

    private static StaffProfile profileOf(StaffRecord row) {
        boolean therapist = List.of(row.getRoles().split(",")).contains(Role.THERAPIST.name());
        return new StaffProfile(
                row.getId(),
                row.getDisplayName(),
                row.getCredential(),
                row.getRegistrationNumber(),
                therapist,
                licences(row.getLicences()));
    }
}
