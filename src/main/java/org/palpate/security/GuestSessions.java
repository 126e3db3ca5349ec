/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Sessions of people without an account. */
public final class GuestSessions {

    private GuestSessions() {}

    /**
     * Ends whatever session the browser has, with all that was open in it, and begins one of the guest.
     *
     * @param guest made by {@link Actor#guest}
     */
    public static void begin(Actor guest, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var login = Login.unasked(guest);
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(login, null, login.getAuthorities()));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Ends the session of the browser, if it has one. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
