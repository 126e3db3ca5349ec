/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientTab;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** The client's encounters. */
@Component
class EncountersTab implements ClientTab {

    @Override
    public String label() {
        return "Encounters";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String path(ClientId client) {
        return ChartPages.encounters(client);
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }
}
