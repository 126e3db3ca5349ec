/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.palpate.base.NotFound;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.GuestSessions;
import org.palpate.security.Role;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The address that turns a clinic's tablet into the client's: ends the therapist's session there and begins one that can
 * fill in the form. It works once; who comes again is led to the form they are filling in, or to the page at the end.
 */
@Controller
public class KioskDoor {

    /** Where the form goes when it is over, relative to the application. */
    public static final String END = "kiosk/over";

    private static final String FORM = "redirect:/health-form";
    private static final String THANK_YOU = "redirect:/thank-you";

    private final KioskService kiosks;

    KioskDoor(KioskService kiosks) {
        this.kiosks = kiosks;
    }

    @GetMapping("/kiosk/{token}")
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var presented = KioskToken.parse(token).filter(this::opens);
        if (presented.isPresent()) {
            GuestSessions.begin(guest(presented.get()), request, response);
            return FORM;
        }
        return again(request);
    }

    /** For a token that opens nothing: a tablet goes on with its form while that is open, and is nobody's after it. */
    private String again(HttpServletRequest request) {
        var tablet = Actors.current().filter(actor -> actor.is(Role.KIOSK));
        if (tablet.isPresent()) {
            try {
                kiosks.form(new KioskId(tablet.get().id()));
                return FORM;
            } catch (NotFound over) {
                GuestSessions.end(request);
            }
        }
        return THANK_YOU;
    }

    private boolean opens(KioskToken token) {
        try {
            Actors.runAs(guest(token), () -> kiosks.open(token.kiosk(), token.secret()));
            return true;
        } catch (NotFound | OptimisticLockingFailureException | DataIntegrityViolationException usedOverOrForged) {
            return false;
        }
    }

    private static Actor guest(KioskToken token) {
        return Actor.guest(token.kiosk().value(), token.clinic());
    }
}
