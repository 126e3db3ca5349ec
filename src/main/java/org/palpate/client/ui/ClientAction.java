/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.security.Role;

/** The main thing to do from the client page. A module adds one by declaring a bean of this type. */
public interface ClientAction {

    /** The word on the button. */
    String label();

    /** Who sees it. */
    boolean visibleTo(Set<Role> roles);

    /** Does it and returns the address to go to. */
    String run(ClientId client);
}
