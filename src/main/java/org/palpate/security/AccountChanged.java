/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.util.UUID;
import org.palpate.base.Auditable;

/** An account was created, switched off or on, or its owner gave the password. */
record AccountChanged(String what, UUID accountId) implements Auditable {

    @Override
    public UUID recordId() {
        return accountId;
    }
}
