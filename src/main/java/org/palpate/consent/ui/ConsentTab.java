/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.client.ui.ClientTab;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** What the client agreed to. */
@Component
class ConsentTab implements ClientTab {

    @Override
    public String label() {
        return "Consents";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String path(ClientId client) {
        return of(client);
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }

    static String of(ClientId client) {
        return ClientPages.path(client) + "/consents";
    }
}
