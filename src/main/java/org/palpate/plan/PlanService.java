/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.palpate.base.StaleVersion;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Treatment plans: one per client, every saved state kept. */
@ApplicationService
public class PlanService {

    /** What a command expects where there is no plan yet. */
    public static final long NO_PLAN = -1;

    private final TreatmentPlans plans;
    private final PlanVersions versions;
    private final EntityManager entities;
    private final ClinicService clinic;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    PlanService(
            TreatmentPlans plans,
            PlanVersions versions,
            EntityManager entities,
            ClinicService clinic,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.entities = entities;
        this.clinic = clinic;
        this.time = time;
        this.events = events;
    }

    /** The client's plan, if there is one. */
    @Requires(Action.READ_PLAN)
    public Optional<PlanSummary> plan(ClientId client) {
        return plans.findByClientId(client.value()).map(plan -> {
            events.publishEvent(new PlanEvent("PLAN_READ", client.value(), plan.id(), null));
            return summary(client, plan);
        });
    }

    /**
     * Saves the plan as its next state.
     *
     * @param expectedVersion the version that was read, or {@link #NO_PLAN}
     * @throws StaleVersion if somebody else saved it since; nothing is changed then
     * @throws org.palpate.base.Rejection if a value is not acceptable
     */
    @Requires(Action.EDIT_PLAN)
    public PlanSummary save(ClientId client, PlanDraft draft, long expectedVersion) {
        var now = time.instant();
        var content = PlanCheck.checked(
                draft, LocalDate.ofInstant(now, clinic.profile().timeZone()));
        var plan = planForWriting(client, expectedVersion);
        plan.reviewOn(content.reviewDate());
        plans.saveAndFlush(plan);
        var hash = versions.save(plan.id(), content, Actors.required(), now);
        events.publishEvent(new PlanEvent(
                "PLAN_SAVED", client.value(), plan.id(), HexFormat.of().formatHex(hash)));
        return summary(client, plan);
    }

    private TreatmentPlan planForWriting(ClientId client, long expectedVersion) {
        var existing = plans.take(client.value());
        if (existing.isEmpty()) {
            return begin(client, expectedVersion);
        }
        var plan = existing.get();
        plan.expect(expectedVersion);
        // the content lies in another table, so Hibernate alone would see nothing to count
        entities.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return plan;
    }

    private TreatmentPlan begin(ClientId client, long expectedVersion) {
        if (expectedVersion != NO_PLAN) {
            throw new StaleVersion(NO_PLAN);
        }
        try {
            return plans.saveAndFlush(new TreatmentPlan(client, time.instant()));
        } catch (DataIntegrityViolationException somebodyElseBegan) {
            throw new StaleVersion(0);
        }
    }

    private PlanSummary summary(ClientId client, TreatmentPlan plan) {
        var saved = versions.newest(plan.id()).orElseThrow();
        var author = clinic.staffMember(saved.authorId()).nameWithCredential();
        return new PlanSummary(
                client,
                saved.content(),
                saved.authorId(),
                author,
                saved.at(),
                plan.createdAt(),
                saved.number(),
                plan.version());
    }
}
