/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** Somebody looked at the clinic's body map of a quarter. */
record ClinicMapRead(Quarter quarter) implements Auditable {

    @Override
    public String what() {
        return "CLINIC_MAP_READ";
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

    @Override
    public String purpose() {
        return quarter.toString();
    }
}
