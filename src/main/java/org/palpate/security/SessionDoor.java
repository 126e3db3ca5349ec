/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page whether somebody is logged in, and what a request has to carry that is to be believed. Other sites cannot
 * read the answer. Open to all, because a page whose session has ended asks too, and must not be led to the log-in for
 * it; who is not logged in learns nothing but that, and no session is begun.
 */
@RestController
class SessionDoor {

    /**
     * The answer.
     *
     * @param signedIn whether the browser's session is somebody's
     * @param who names the account, or the tablet in the hands of a client; empty if nobody is logged in
     * @param header the name of the header that carries the token; empty if nobody is logged in
     * @param token against forged requests; empty if nobody is logged in
     */
    record Session(boolean signedIn, String who, String header, String token) {}

    private static final Session NOBODY = new Session(false, "", "", "");

    @GetMapping("/session")
    ResponseEntity<Session> session(@Nullable CsrfToken token) {
        var session = Actors.current()
                .map(actor -> of(actor, Objects.requireNonNull(token)))
                .orElse(NOBODY);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
    }

    private static Session of(Actor actor, CsrfToken token) {
        return new Session(true, actor.id().toString(), token.getHeaderName(), token.getToken());
    }
}
