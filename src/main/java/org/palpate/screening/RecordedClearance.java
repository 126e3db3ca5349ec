/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clearance as it stands in the client's record.
 *
 * @param clearance what was allowed
 * @param condition what the rule is about, in a line
 * @param recordedBy name and credential of whoever recorded it
 * @param recordedAt when
 * @param end why it does not hold any more, {@code null} while nobody has ended it
 */
public record RecordedClearance(
        Clearance clearance,
        String condition,
        String recordedBy,
        Instant recordedAt,
        @Nullable End end) {

    /** Whether the rule is milder for it on a day. */
    public boolean holdsOn(LocalDate day) {
        return end == null && clearance.holdsOn(day);
    }

    /**
     * The end of a clearance.
     *
     * @param reason why it does not hold
     * @param by name and credential of whoever ended it
     * @param at when
     */
    public record End(String reason, String by, Instant at) {}
}
