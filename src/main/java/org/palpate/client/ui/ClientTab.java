/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.security.Role;

/** A tab of the client page. A module adds one by declaring a bean of this type. */
public interface ClientTab {

    /** The word on the tab. */
    String label();

    /** Where it stands, from small to large. */
    int order();

    /** The address of its view. */
    String path(ClientId client);

    /** Who sees it. */
    boolean visibleTo(Set<Role> roles);
}
