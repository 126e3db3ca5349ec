/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palpate.base.StaleVersion;
import org.palpate.client.ClientId;
import org.palpate.security.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes the next version of a client's health history, whoever filled it in. Runs inside a transaction. */
@Component
class IntakeLedger {

    private final Intakes intakes;
    private final IntakeVersions versions;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    IntakeLedger(Intakes intakes, IntakeVersions versions, EntityManager entities, ApplicationEventPublisher events) {
        this.intakes = intakes;
        this.versions = versions;
        this.entities = entities;
        this.events = events;
    }

    Optional<Intake> of(ClientId client) {
        return intakes.findByClientId(client.value());
    }

    /**
     * Writes what a member of staff saved.
     *
     * @throws StaleVersion if somebody else saved since {@code expectedVersion}
     */
    Intake write(ClientId client, IntakeDraft content, long expectedVersion, Actor author, Instant now) {
        var existing = intakes.take(client.value());
        if (existing.isPresent()) {
            existing.get().expect(expectedVersion);
        } else if (expectedVersion != IntakeService.NO_INTAKE) {
            throw new StaleVersion(IntakeService.NO_INTAKE);
        }
        return append(client, existing.orElse(null), content, author, null, now, "INTAKE_SAVED");
    }

    /** Writes what a client filled in alone, over what was known before: a client cannot know which version that is. */
    Intake write(ClientId client, IntakeDraft content, KioskId kiosk, Actor author, Instant now) {
        var existing = intakes.take(client.value()).orElse(null);
        var before = existing == null
                ? IntakeDraft.empty()
                : versions.newest(existing.id()).orElseThrow().content();
        return append(client, existing, ClientsOwn.over(before, content), author, kiosk, now, "INTAKE_SAVED_BY_CLIENT");
    }

    private Intake append(
            ClientId client,
            @Nullable Intake existing,
            IntakeDraft content,
            Actor author,
            @Nullable KioskId kiosk,
            Instant now,
            String what) {
        var intake = existing == null ? begin(client, now) : counted(existing);
        var hash = versions.save(intake.id(), content, author, kiosk, now);
        events.publishEvent(new IntakeEvent(
                what, client.value(), intake.id(), HexFormat.of().formatHex(hash)));
        return intake;
    }

    private Intake begin(ClientId client, Instant now) {
        try {
            return intakes.saveAndFlush(new Intake(client, now));
        } catch (DataIntegrityViolationException somebodyElseBegan) {
            throw new StaleVersion(0);
        }
    }

    /** The content lies in another table, so Hibernate alone would see nothing to count. */
    private Intake counted(Intake intake) {
        entities.lock(intake, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return intake;
    }
}
