/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody who can log in. */
@Entity
class Account {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private String username;
    private String displayName;
    private String passwordHash;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    private boolean enabled;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    Account(String username, String displayName, String passwordHash, Set<Role> roles, Instant now) {
        if (roles.isEmpty()) {
            throw new Rejection("roles", "Choose at least one role.");
        }
        this.id = Ids.next();
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
        this.enabled = true;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    boolean hasPassword(String typed, PasswordEncoder passwords) {
        return passwords.matches(typed, passwordHash);
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    AccountRow toRow() {
        return new AccountRow(id, username, displayName, roles, enabled);
    }
}
