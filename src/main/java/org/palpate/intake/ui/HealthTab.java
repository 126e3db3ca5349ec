/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.client.ui.ClientTab;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** The client's health history. */
@Component
class HealthTab implements ClientTab {

    @Override
    public String label() {
        return "Health";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String path(ClientId client) {
        return ClientPages.path(client) + "/health";
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }
}
