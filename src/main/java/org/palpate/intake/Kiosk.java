/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.client.ClientId;

/** One hand-over of a tablet: opened once, for one form of one client, for two hours or until it is finished. */
@Entity
class Kiosk {

    static final Duration LONGEST = Duration.ofHours(2);

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID clientId;
    private UUID startedBy;
    private String firstName;
    private String timeZone;
    private byte[] tokenHash;
    private Instant startedAt;
    private Instant expiresAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Kiosk() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    Kiosk(KioskId id, ClientId client, UUID startedBy, String firstName, ZoneId zone, byte[] tokenHash, Instant now) {
        this.id = id.value();
        this.clientId = client.value();
        this.startedBy = startedBy;
        this.firstName = firstName;
        this.timeZone = zone.getId();
        this.tokenHash = tokenHash.clone();
        this.startedAt = now;
        this.expiresAt = now.plus(LONGEST);
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Opens it, once, for whoever has the token.
     *
     * @throws NotFound when it was opened before, is over, or the token is another one
     */
    void open(byte[] presentedHash, Instant now) {
        if (openedAt != null || !isOpen(now) || !MessageDigest.isEqual(tokenHash, presentedHash)) {
            throw new NotFound();
        }
        openedAt = now;
    }

    /** Whether the form may be filled in: the tablet has been handed over, and it is not over. */
    boolean isBeingFilledIn(Instant now) {
        return openedAt != null && isOpen(now);
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    KioskId id() {
        return new KioskId(id);
    }

    UUID startedBy() {
        return startedBy;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    String firstName() {
        return firstName;
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(timeZone));
    }
}
