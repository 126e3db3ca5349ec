/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** The clinic was founded, or its own data changed. */
record ClinicChanged(String what) implements Auditable {

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

    @Override
    public String purpose() {
        return "";
    }
}
