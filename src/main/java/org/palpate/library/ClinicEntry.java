/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.palpate.base.Ids;
import org.palpate.base.StaleVersion;

/** What a clinic decided about one entry: its own, or a shipped one it touched. */
@Entity
@Table(name = "library_entry")
class ClinicEntry {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private LibraryKind kind;

    private String key;
    private boolean own;
    private boolean off;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ClinicEntry() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    ClinicEntry(LibraryKind kind, String key, boolean own, UUID by, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.key = key;
        this.own = own;
        this.changedBy = by;
        this.changedAt = now;
    }

    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    void touch(UUID by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    void switchOff(boolean wanted, UUID by, Instant now) {
        off = wanted;
        touch(by, now);
    }

    UUID id() {
        return id;
    }

    LibraryKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    boolean own() {
        return own;
    }

    boolean off() {
        return off;
    }

    long version() {
        return version;
    }
}
