/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.Set;
import org.palpate.chart.ChartService;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientAction;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** The button that begins an encounter. */
@Component
class StartEncounter implements ClientAction {

    private final ChartService chart;

    StartEncounter(ChartService chart) {
        this.chart = chart;
    }

    @Override
    public String label() {
        return "Start encounter";
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST);
    }

    @Override
    public String run(ClientId client) {
        return ChartPages.encounter(client, chart.start(client));
    }
}
