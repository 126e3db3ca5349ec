/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import org.palpate.base.Auditable;

/** Somebody went through the client list; {@code purpose} says how many were shown, never what was searched. */
record ClientsListed(String purpose) implements Auditable {

    @Override
    public String what() {
        return "CLIENTS_LISTED";
    }
}
