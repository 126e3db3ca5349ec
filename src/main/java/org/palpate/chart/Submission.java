/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note that waits for its co-signature.
 *
 * @param at when its author signed it
 * @param supervisor name and credential of whoever can co-sign it, {@code null} while nobody can
 * @param yours whether that is whoever opened it
 */
public record Submission(Instant at, @Nullable String supervisor, boolean yours) {

    /** Whom it waits for. */
    public String words() {
        if (yours) {
            return "Waits for your co-signature";
        }
        return supervisor == null ? "Nobody can co-sign it at the moment" : "Waits for " + supervisor;
    }
}
