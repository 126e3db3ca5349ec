/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.Side;

/**
 * Something to be minded at a place: hatched on the figure, on the screen and on paper, and said wherever that place is
 * looked at or treated. Without a structure and an area it is about the whole body, and is only said.
 *
 * @param region key of the structure, or null
 * @param coarseRegion key of the area; hatched where a view does not draw the structure
 * @param side the client's side; null where both, and the middle, are meant
 * @param level how much it weighs
 * @param sentence what is to be minded, as a person reads it
 */
public record PlaceCaution(
        @Nullable String region,
        @Nullable String coarseRegion,
        @Nullable Side side,
        Level level,
        String sentence) implements Serializable {

    /** How much a caution weighs, the heaviest first. */
    public enum Level {
        /** The place is left alone. */
        AVOID,
        /** Somebody else looks at it before it is treated. */
        REFER,
        /** It is treated with care. */
        CAUTION
    }

    /** About a structure, on one side or on both. */
    public static PlaceCaution of(String region, @Nullable Side side, Level level, String sentence) {
        return new PlaceCaution(region, null, side, level, sentence);
    }

    /** About an area, on one side or on both. */
    public static PlaceCaution ofArea(String coarseRegion, @Nullable Side side, Level level, String sentence) {
        return new PlaceCaution(null, coarseRegion, side, level, sentence);
    }

    /** About the whole body. */
    public static PlaceCaution ofBody(Level level, String sentence) {
        return new PlaceCaution(null, null, null, level, sentence);
    }

    /** Whether it is about the whole body. */
    public boolean everywhere() {
        return region == null && coarseRegion == null;
    }

    /** The place with its side, as it stands inside a sentence; of both sides the name alone, of the whole body none. */
    public String place() {
        var key = region == null ? coarseRegion : region;
        if (key == null || !Atlas.standard().exists(key)) {
            return key == null ? "" : key.replace('-', ' ');
        }
        return side == null ? Atlas.standard().name(key) : Atlas.standard().sided(key, side);
    }

    private record Said(Level level, String sentence) {}

    /**
     * The same, each once and the heaviest first, where what is said of every area of the body is said of the whole body
     * instead: a figure that is hatched all over shows nothing.
     */
    public static List<PlaceCaution> gathered(Collection<PlaceCaution> cautions) {
        var said = cautions.stream()
                .distinct()
                .collect(groupingBy(
                        caution -> new Said(caution.level(), caution.sentence()), LinkedHashMap::new, toList()));
        var gathered = new ArrayList<PlaceCaution>();
        said.values().forEach(same -> {
            var first = same.getFirst();
            if (coverTheBody(same)) {
                gathered.add(ofBody(first.level(), first.sentence()));
            } else {
                gathered.addAll(same);
            }
        });
        gathered.sort(comparing(PlaceCaution::level));
        return List.copyOf(gathered);
    }

    private static boolean coverTheBody(List<PlaceCaution> same) {
        return same.stream().anyMatch(PlaceCaution::everywhere)
                || areas(same, Side.LEFT).containsAll(everyArea())
                        && areas(same, Side.RIGHT).containsAll(everyArea());
    }

    private static Set<String> everyArea() {
        return Atlas.standard().coarseRegions().stream().map(CoarseRegion::key).collect(toSet());
    }

    private static Set<String> areas(List<PlaceCaution> same, Side side) {
        return same.stream()
                .filter(caution -> caution.region() == null && (caution.side() == null || caution.side() == side))
                .map(PlaceCaution::coarseRegion)
                .collect(toSet());
    }
}
