/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

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
     * @param header the name of the header that carries the token; empty if nobody is logged in
     * @param token against forged requests; empty if nobody is logged in
     */
    record Session(boolean signedIn, String header, String token) {}

    @GetMapping("/session")
    ResponseEntity<Session> session(@Nullable CsrfToken token) {
        var session = token != null && Actors.current().isPresent()
                ? new Session(true, token.getHeaderName(), token.getToken())
                : new Session(false, "", "");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
    }
}
