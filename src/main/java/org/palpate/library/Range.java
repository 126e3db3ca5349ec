/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure with a lower or an upper bound or both; equal bounds are one figure. Both bounds belong to the range.
 *
 * @param from the smallest figure, or {@code null} for "up to"
 * @param to the largest figure, or {@code null} for "and more"
 */
public record Range(@Nullable Integer from, @Nullable Integer to) {

    /** A range of one figure. */
    public static Range exactly(int figure) {
        return new Range(figure, figure);
    }

    /** {@code 10–30}, {@code 10 or more}, {@code up to 4}, {@code 5}. */
    public String words(Locale language) {
        boolean german = language.getLanguage().equals("de");
        if (from == null) {
            return (german ? "bis zu " : "up to ") + to;
        }
        if (to == null) {
            return from + (german ? " oder mehr" : " or more");
        }
        return from.equals(to) ? from.toString() : from + "–" + to;
    }

    /** Whether it is the figure one and nothing else. */
    boolean isOne() {
        return Integer.valueOf(1).equals(from) && Integer.valueOf(1).equals(to);
    }

    /** Whether the bounds are in order and within these. */
    boolean within(int least, int most) {
        int low = from == null ? least : from;
        int high = to == null ? most : to;
        return (from != null || to != null) && least <= low && low <= high && high <= most;
    }
}
