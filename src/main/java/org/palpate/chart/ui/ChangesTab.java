/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientTab;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** What changed on the client's body map from visit to visit. */
@Component
class ChangesTab implements ClientTab {

    @Override
    public String label() {
        return "Changes";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String path(ClientId client) {
        return ChartPages.changes(client);
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }
}
