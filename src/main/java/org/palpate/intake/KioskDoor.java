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
class KioskDoor {

    private final KioskService kiosks;

    KioskDoor(KioskService kiosks) {
        this.kiosks = kiosks;
    }

    @GetMapping("/kiosk/{token}")
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return KioskToken.parse(token)
                .filter(this::opens)
                .map(presented -> {
                    GuestSessions.begin(guest(presented), request, response);
                    return "redirect:/health-form";
                })
                .orElseGet(() -> Actors.current()
                        .filter(actor -> actor.is(Role.KIOSK))
                        .map(filling -> "redirect:/health-form")
                        .orElse("redirect:/thank-you"));
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
