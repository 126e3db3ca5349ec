/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;

/**
 * Where marks are counted and compared: the smallest area that is known, and the client's side. Two marks are at one
 * place whatever point, view or layer they were drawn on, because people find the region again far better than the spot.
 *
 * @param key of the structure where it is known, else of the coarse area
 * @param side the client's side
 */
public record Place(String key, Side side) implements Serializable, Comparable<Place> {

    private static final Comparator<Place> ORDER =
            comparing((Place place) -> Atlas.standard().name(place.key())).thenComparing(Place::side);

    /** The place of a mark. */
    public static Place of(BodyMark mark) {
        return new Place(
                Objects.requireNonNull(
                        mark.region() == null ? mark.coarseRegion() : mark.region(), "a mark without a place"),
                mark.side());
    }

    /** The one word under which the browser's figure knows it: {@code quadratus-lumborum left}. */
    public String id() {
        return key + " " + side.key();
    }

    /** As it stands inside a sentence: {@code left quadratus lumborum}. */
    public String words() {
        return Atlas.standard().sided(key, side);
    }

    /** By name, then left before right. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
