/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.LocalDate;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The health history of a client as facts. */
@Component
class HealthHistory {

    private final ClientService clients;

    HealthHistory(ClientService clients) {
        this.clients = clients;
    }

    IntakeFacts facts(ClientId client, LocalDate day) {
        return IntakeFacts.none(client, clients.summary(client).ageOn(day));
    }
}
