/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of a client's visits, newest first.
 *
 * @param visits at most {@link #SIZE}
 * @param last where the next page goes on, or {@code null} when there is none
 */
public record TimelinePage(
        List<TimelineVisit> visits, @Nullable UUID last) {

    /** The most visits of a page. */
    public static final int SIZE = 20;

    public TimelinePage {
        visits = List.copyOf(visits);
    }
}
