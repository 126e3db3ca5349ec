/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.StaleVersion;

/** A template as the clinic has it: its copy of one that ships, made when it was first touched, or one it added. */
@Entity
@Table(name = "visit_template")
class ClinicTemplate {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private String key = "";

    /** {@link TemplateDraft.Stored} as canonical JSON. */
    private byte[] bytes = {};

    private boolean off;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ClinicTemplate() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    ClinicTemplate(String key, TemplateDraft content, UUID by, Instant now) {
        this.id = Ids.next();
        this.key = key;
        write(content, by, now);
    }

    void write(TemplateDraft checked, UUID by, Instant now) {
        bytes = CanonicalJson.bytes(checked.stored());
        changedBy = by;
        changedAt = now;
    }

    void switchOff(boolean wanted, UUID by, Instant now) {
        off = wanted;
        changedBy = by;
        changedAt = now;
    }

    void expect(long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    byte[] hash() {
        return CanonicalJson.sha256(bytes);
    }

    /** @param shipped what it came with, {@code null} for one of the clinic's own */
    VisitTemplate as(@Nullable TemplateDraft shipped) {
        var content = CanonicalJson.read(bytes, TemplateDraft.Stored.class).draft();
        return new VisitTemplate(key, content, shipped, off, version);
    }
}
