/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Component;
import java.time.InstantSource;
import java.time.LocalDate;
import org.palpate.client.ClientId;
import org.palpate.clinic.ClinicService;
import org.palpate.intake.ui.HealthCard;
import org.palpate.screening.ScreeningService;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** Puts the safety of a client on their health tab, where the head of the page leads to. */
@org.springframework.stereotype.Component
class SafetyOnHealth implements HealthCard {

    private final ScreeningService screening;
    private final KnownSafety safety;
    private final ClinicService clinic;
    private final InstantSource time;

    SafetyOnHealth(ScreeningService screening, KnownSafety safety, ClinicService clinic, InstantSource time) {
        this.screening = screening;
        this.safety = safety;
        this.clinic = clinic;
        this.time = time;
    }

    @Override
    public Component card(ClientId client, Runnable changed) {
        var zone = clinic.profile().timeZone();
        var today = LocalDate.ofInstant(time.instant(), zone);
        boolean writes = Actors.required().is(Role.THERAPIST);
        return new SafetyCard(screening, client, changed)
                .withRules(safety.of(client, today), writes)
                .withClearances(screening.clearances(client), today, zone);
    }
}
