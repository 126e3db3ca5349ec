/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;

/** The addresses of the health history. */
final class HealthPages {

    private HealthPages() {}

    static String health(ClientId client) {
        return ClientPages.path(client) + "/health";
    }

    static String form(ClientId client) {
        return health(client) + "/edit";
    }
}
