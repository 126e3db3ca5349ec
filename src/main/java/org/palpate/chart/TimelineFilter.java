/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;

/**
 * Which of a client's visits are looked for. What is {@code null} is not asked about; all that is asked about a mark must
 * be true of one and the same mark.
 *
 * @param place key of a structure or of a coarse area; an area is asked for with all structures in it
 * @param side the client's side
 * @param kind who says so
 * @param technique key of the technique
 * @param year of the visit
 */
public record TimelineFilter(
        @Nullable String place,
        @Nullable Side side,
        @Nullable Kind kind,
        @Nullable String technique,
        @Nullable Integer year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_KEY = 100;

    /** Every visit. */
    public static TimelineFilter all() {
        return new TimelineFilter(null, null, null, null, null);
    }

    /** The same marks in another year, or in all. */
    public TimelineFilter in(@Nullable Integer otherYear) {
        return new TimelineFilter(place, side, kind, technique, otherYear);
    }

    /** Whether it asks about marks, and not only about the year. */
    public boolean asksAboutMarks() {
        return place != null || side != null || kind != null || technique != null;
    }

    /** Whether this mark is one that is asked for. */
    public boolean matches(BodyMark mark) {
        return (place == null || place.equals(mark.region()) || place.equals(mark.coarseRegion()))
                && (side == null || side == mark.side())
                && (kind == null || kind == mark.kind())
                && (technique == null || technique.equals(mark.technique()));
    }

    void check() {
        if (place != null && !Atlas.standard().exists(place)) {
            throw new Rejection("place", "The body map has no such place. Choose one from the list.");
        }
        if (technique != null && (technique.length() > LONGEST_KEY || technique.indexOf('\0') >= 0)) {
            throw new Rejection("technique", "There is no such technique. Choose one from the list.");
        }
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new Rejection("year", "There is no such year. Choose one from the list.");
        }
    }
}
