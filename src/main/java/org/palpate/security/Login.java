/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it: one for each session, which remembers when its owner last gave the password. */
final class Login implements UserDetails {

    private final Actor actor;
    private final String passwordHash;
    private final boolean enabled;
    private volatile Instant confirmedAt;
    private final AtomicInteger wrongPasswords = new AtomicInteger();

    Login(Actor actor, String passwordHash, boolean enabled, Instant confirmedAt) {
        this.actor = actor;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.confirmedAt = confirmedAt;
    }

    /** Somebody whom no password was asked of: a client at the clinic's tablet, or the installation itself. */
    static Login unasked(Actor actor) {
        return new Login(actor, "", true, Instant.MAX);
    }

    /** When whoever acts last proved who they are. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    void confirmed(Instant now) {
        confirmedAt = now;
        wrongPasswords.set(0);
    }

    /** Counts a wrong password and returns how many there were in a row. */
    int refused() {
        return wrongPasswords.incrementAndGet();
    }

    /** How often in a row a wrong password was given after the log-in. */
    int wrongPasswords() {
        return wrongPasswords.get();
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
