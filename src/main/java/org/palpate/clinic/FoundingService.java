/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.time.InstantSource;
import java.util.UUID;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Installation;
import org.palpate.security.NewAccount;
import org.palpate.security.Requires;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds the first clinic of an installation, with its first administrator. */
@ApplicationService
public class FoundingService {

    private final Clinics clinics;
    private final ClinicService service;
    private final SetUpToken token;
    private final Installation installation;
    private final InstantSource time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    FoundingService(
            Clinics clinics,
            ClinicService service,
            SetUpToken token,
            Installation installation,
            InstantSource time,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${palpate.demo:false}") boolean demo) {
        this.clinics = clinics;
        this.service = service;
        this.token = token;
        this.installation = installation;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
        this.demo = demo;
    }

    /** Whether the installation has no clinic yet. */
    @Requires(Action.SET_UP_CLINIC)
    public boolean isOpen() {
        return !installation.founded();
    }

    /**
     * Founds the clinic and its first account.
     *
     * @param typedToken the one-time token from the log
     * @return the clinic's id
     * @throws Rejection if the token is wrong, a clinic is there already, or a value is not acceptable
     */
    @Requires(Action.SET_UP_CLINIC)
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // the clinic must be known before the transaction begins
    public UUID found(
            String typedToken,
            ClinicDraft draft,
            NewAccount administrator,
            String credential,
            String registrationNumber) {
        if (!isOpen()) {
            throw new Rejection("This installation is already set up. Please log in.");
        }
        token.check(typedToken);
        var id = foundClinic(draft, false, () -> service.hire(administrator, credential, registrationNumber));
        token.spend();
        return id;
    }

    /**
     * Founds a clinic of the demo.
     *
     * @param staff hires its people, as part of the same transaction
     * @throws IllegalStateException outside a demo
     */
    @Requires(Action.SET_UP_CLINIC)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID foundForDemo(ClinicDraft draft, Runnable staff) {
        if (!demo) {
            throw new IllegalStateException("Not a demo");
        }
        return foundClinic(draft, true, staff);
    }

    private UUID foundClinic(ClinicDraft draft, boolean demoClinic, Runnable staff) {
        var id = Ids.next();
        Actors.runAs(
                Actor.system(id),
                () -> transaction.executeWithoutResult(status -> {
                    clinics.saveAndFlush(new Clinic(id, draft, demoClinic, time.instant()));
                    events.publishEvent(new ClinicChanged("CLINIC_FOUNDED"));
                    staff.run();
                    events.publishEvent(new ClinicFounded(id));
                }));
        return id;
    }
}
