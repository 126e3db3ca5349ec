/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.palpate.base.NotFound;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The actor of the current thread. */
public final class Actors {

    private Actors() {}

    /** Who acts now, or nothing when nobody is logged in. */
    public static Optional<Actor> current() {
        return login().map(Login::actor);
    }

    /** The log-in of who acts now. */
    static Optional<Login> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Login login ? login : null);
    }

    /**
     * Who acts now.
     *
     * @throws NotFound when nobody is logged in
     */
    public static Actor required() {
        return current().orElseThrow(NotFound::new);
    }

    /** Does the work as this actor and restores whoever acted before: for set-up and demo data, never for a request. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var login = Login.unasked(actor);
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(login, null, login.getAuthorities())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #callAs}, for work without a result. */
    public static void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return true;
        });
    }
}
