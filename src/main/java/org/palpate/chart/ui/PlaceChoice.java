/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Structure;
import org.palpate.base.Text;

/**
 * A place on the body that can be chosen by any of its names.
 *
 * @param key of the structure or area
 * @param name what a therapist calls it
 * @param visits at how many visits it was marked
 * @param words all that it is found by, folded: its names, what clients call it, and the initials
 */
record PlaceChoice(String key, String name, int visits, String words) {

    /** All places of the atlas; those that were marked most come first. */
    static List<PlaceChoice> all(Map<String, Integer> visits) {
        var atlas = Atlas.standard();
        var structures =
                atlas.structures().stream().map(structure -> of(atlas, structure.key(), names(structure), visits));
        var areas = atlas.coarseRegions().stream().map(area -> of(atlas, area.key(), area.name(), visits));
        return Stream.concat(structures, areas)
                .sorted(Comparator.comparing(PlaceChoice::visits).reversed().thenComparing(PlaceChoice::name))
                .toList();
    }

    private static PlaceChoice of(Atlas atlas, String key, String names, Map<String, Integer> visits) {
        var name = atlas.name(key);
        var initials =
                Arrays.stream(key.split("-")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return new PlaceChoice(
                key,
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                visits.getOrDefault(key, 0),
                Text.folded(String.join(" ", name, atlas.everydayName(key), names, initials)));
    }

    private static String names(Structure structure) {
        return structure.commonName() + " " + structure.latin() + " " + structure.group();
    }

    /** Whether all typed words are among its names. */
    boolean answersTo(String typed) {
        return Arrays.stream(Text.folded(typed).split("\\s+")).allMatch(words::contains);
    }

    /** Its name, and at how many visits it was marked. */
    String label() {
        return visits == 0 ? name : name + " (" + visits + ")";
    }
}
