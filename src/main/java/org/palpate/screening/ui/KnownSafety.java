/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import java.time.LocalDate;
import org.palpate.client.ClientId;
import org.palpate.consent.ConsentService;
import org.palpate.screening.Screening;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.VisitFacts;
import org.springframework.stereotype.Component;

/** What the rules say of a client outside a visit: by the health history and the consents alone. */
@Component
class KnownSafety {

    private final ScreeningService screening;
    private final ConsentService consents;

    KnownSafety(ScreeningService screening, ConsentService consents) {
        this.screening = screening;
        this.consents = consents;
    }

    Screening of(ClientId client, LocalDate day) {
        boolean guardian = consents.inForce(client, day).guardian();
        return screening.screen(client, VisitFacts.outsideAVisit(day).knowing(guardian, false));
    }
}
