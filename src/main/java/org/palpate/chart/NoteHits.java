/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes that were found, newest first.
 *
 * @param hits at most {@link #SIZE}
 * @param last where the next page goes on, or {@code null} when there is none
 */
public record NoteHits(List<NoteHit> hits, @Nullable UUID last) {

    /** The most notes of a page. */
    public static final int SIZE = 25;

    public NoteHits {
        hits = List.copyOf(hits);
    }
}
