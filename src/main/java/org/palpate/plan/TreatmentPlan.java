/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import org.palpate.base.StaleVersion;
import org.palpate.client.ClientId;

/** A client's plan: its content lies in numbered versions, the newest of which is in force. */
@Entity
class TreatmentPlan {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID clientId;
    private @Nullable LocalDate reviewDate;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TreatmentPlan() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    TreatmentPlan(ClientId clientId, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId.value();
        this.createdAt = now;
    }

    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    void reviewOn(@Nullable LocalDate day) {
        reviewDate = day;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
