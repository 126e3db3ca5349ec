/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** Somebody was given a supervisor, or has none any more. */
record StaffSupervised(UUID recordId, @Nullable UUID supervisor) implements Auditable {

    @Override
    public String what() {
        return supervisor == null ? "STAFF_NOT_SUPERVISED" : "STAFF_SUPERVISED";
    }

    /** By whom. */
    @Override
    public String purpose() {
        return supervisor == null ? "" : supervisor.toString();
    }
}
