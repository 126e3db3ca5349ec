/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;

/**
 * Where a rule holds.
 *
 * @param everywhere the whole body; {@code at} may then name the places that matter most
 * @param at structures and coarse areas, each with the client's side
 */
public record Places(boolean everywhere, Set<Place> at) {

    static final Places NONE = new Places(false, Set.of());
    static final Places EVERYWHERE = new Places(true, Set.of());

    public Places {
        at = Set.copyOf(at);
    }

    /** All sides of the regions that are among the wanted sides; a region of the midline is on every side. */
    static Places of(Collection<String> regions, Set<Side> sides) {
        var at = new LinkedHashSet<Place>();
        for (var region : regions) {
            for (var side : Side.values()) {
                if (Atlas.standard().hasSide(region, side) && (side == Side.MIDLINE || sides.contains(side))) {
                    at.add(new Place(region, side));
                }
            }
        }
        return new Places(false, at);
    }

    /** The structure and the area of a mark. */
    static Places of(BodyMark mark) {
        return new Places(
                false,
                new LinkedHashSet<>(Stream.of(mark.region(), mark.coarseRegion())
                        .filter(Objects::nonNull)
                        .filter(key -> Atlas.standard().hasSide(key, mark.side()))
                        .limit(1)
                        .map(key -> new Place(key, mark.side()))
                        .toList()));
    }

    Places and(Places more) {
        if (more.isNone()) {
            return this;
        }
        var both = new LinkedHashSet<>(at);
        both.addAll(more.at);
        return new Places(everywhere || more.everywhere, both);
    }

    /** Whether no place is known. */
    public boolean isNone() {
        return !everywhere && at.isEmpty();
    }

    /** Whether all the other's places are among these. */
    public boolean contains(Places other) {
        return everywhere || (!other.everywhere && at.containsAll(other.at));
    }

    /** Whether a mark lies on one of the places: on the structure, or anywhere in an area that is named. */
    public boolean covers(BodyMark mark) {
        return everywhere
                || Stream.of(mark.region(), mark.coarseRegion())
                        .filter(Objects::nonNull)
                        .anyMatch(key -> at.contains(new Place(key, mark.side())));
    }

    /** The places in words, in alphabetical order: {@code left calf}. */
    List<String> words() {
        return new ArrayList<>(at.stream().sorted().map(Place::words).toList());
    }
}
