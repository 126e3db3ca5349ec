/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;
import org.palpate.client.ClientId;

/**
 * Somebody searched notes.
 *
 * @param client whose, or {@code null} for everybody in their care
 * @param contentHash SHA-256 of what was asked, which is not kept
 * @param purpose how many notes were shown
 */
record NotesSearched(@Nullable ClientId client, String contentHash, String purpose) implements Auditable {

    @Override
    public String what() {
        return "NOTES_SEARCHED";
    }

    @Override
    public @Nullable UUID clientId() {
        return client == null ? null : client.value();
    }
}
