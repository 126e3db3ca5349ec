/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The timer of a treatment that is going on.
 *
 * @param mark what is treated
 * @param startedAt since when
 */
public record RunningTimer(UUID mark, Instant startedAt) {

    /** The longest time a mark can hold, in minutes. */
    public static final int MOST_MINUTES = 600;

    /**
     * What is written to the mark when it is stopped.
     *
     * @param stoppedAt the moment it was stopped; one before the start counts as the start
     * @return whole minutes, begun ones counted in full, at most {@link #MOST_MINUTES}
     */
    public int minutes(Instant stoppedAt) {
        var seconds = Math.max(0, Duration.between(startedAt, stoppedAt).toSeconds());
        return (int) Math.min(MOST_MINUTES, Math.ceilDiv(seconds, 60L));
    }
}
