/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;

/** Somebody treats a client, from a moment on, perhaps until one. */
@Entity
class ClientAccess {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private UUID clientId;
    private UUID staffId;
    private String relation = "";
    private Instant since;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ClientAccess() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    ClientAccess(ClientId clientId, UUID staffId, boolean own, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId.value();
        this.staffId = staffId;
        this.relation = own ? "OWN" : "SHARED";
        this.since = now;
    }

    boolean own() {
        return "OWN".equals(relation);
    }

    UUID staffId() {
        return staffId;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
