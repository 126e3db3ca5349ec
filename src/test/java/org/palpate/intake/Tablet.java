/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import org.palpate.security.Actor;
import org.palpate.security.Actors;

/** A client with the clinic's tablet, for tests of other modules. */
public final class Tablet {

    private Tablet() {}

    /** Opens what was handed over, fills it in and finishes. */
    public static void fillIn(KioskService kiosks, String handedOver, IntakeDraft draft) {
        var token = KioskToken.parse(handedOver).orElseThrow();
        Actors.runAs(Actor.guest(token.kiosk().value(), token.clinic()), () -> {
            kiosks.open(token.kiosk(), token.secret());
            kiosks.finish(token.kiosk(), draft);
        });
    }
}
