/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** The client's own data. */
@Component
class DetailsTab implements ClientTab {

    @Override
    public String label() {
        return "Details";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String path(ClientId client) {
        return ClientPages.path(client);
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return true;
    }
}
