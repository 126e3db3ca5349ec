/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** A list of several clients' encounters was read, with the first words of their notes; {@code purpose} counts them. */
record EncountersListed(String purpose) implements Auditable {

    @Override
    public String what() {
        return "ENCOUNTERS_LISTED";
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
