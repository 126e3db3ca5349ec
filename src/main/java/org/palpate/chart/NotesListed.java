/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;

/** Somebody saw a list of notes of several clients; {@code purpose} says which list. */
record NotesListed(String purpose) implements Auditable {

    @Override
    public String what() {
        return "NOTES_LISTED";
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
