/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** Somebody went through the client list; {@code purpose} says how many were shown, never what was searched. */
record ClientsListed(String purpose) implements Auditable {

    @Override
    public String what() {
        return "CLIENTS_LISTED";
    }

    @Override
    public @Nullable UUID clientId() {
        return null;
    }

    @Override
    public @Nullable UUID recordId() {
        return null;
    }

    @Override
    public @Nullable String contentHash() {
        return null;
    }
}
