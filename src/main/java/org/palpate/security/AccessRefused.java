/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** Somebody asked for what the policy does not allow. */
record AccessRefused(
        Action action, @Nullable UUID clientId, @Nullable UUID recordId) implements Auditable {

    @Override
    public String what() {
        return "ACCESS_REFUSED";
    }

    @Override
    public String purpose() {
        return action.name();
    }
}
