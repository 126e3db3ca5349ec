/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.anatomy.Side;

/**
 * Where a rule holds, before it is known what was found.
 *
 * @param everywhere the whole body
 * @param names of the regions and groups, as a person reads them
 * @param regions keys of all structures and areas in them
 * @param markedSite where the finding is
 * @param treated what is treated today
 * @param sideOfFinding only on the side that the findings are on
 */
record RulePlaces(
        boolean everywhere,
        List<String> names,
        Set<String> regions,
        boolean markedSite,
        boolean treated,
        boolean sideOfFinding) {

    private static final Set<Side> BOTH = EnumSet.of(Side.LEFT, Side.RIGHT);

    RulePlaces {
        names = List.copyOf(names);
        regions = Set.copyOf(regions);
    }

    Places resolve(Match match, Places treatedToday) {
        var places = everywhere ? Places.EVERYWHERE : Places.of(regions, sideOfFinding ? match.sides() : BOTH);
        if (markedSite) {
            places = places.and(match.sites());
        }
        return treated ? places.and(treatedToday) : places;
    }

    /** Where it holds whatever was found. */
    Places always() {
        return everywhere ? Places.EVERYWHERE : Places.of(regions, BOTH);
    }

    /** The place in words for a finding: {@code Lower back and hip, left side}. */
    String words(Match match, Places resolved) {
        if (resolved.everywhere()) {
            return "Everywhere";
        }
        var fixed = String.join(", ", names);
        if (sideOfFinding && match.sides().size() == 1) {
            fixed += ", " + match.sides().iterator().next().key() + " side";
        }
        var found = found(match, resolved);
        var all = Stream.concat(Stream.of(fixed), found.stream())
                .filter(words -> !words.isEmpty())
                .toList();
        return all.isEmpty() ? "Place not marked yet" : capital(String.join(", ", all));
    }

    /** The places in words, whatever was found. */
    public String words() {
        var words = Stream.of(
                        everywhere ? "Everywhere" : "",
                        String.join(", ", names) + (sideOfFinding ? ", on the side of the finding" : ""),
                        markedSite ? "where the finding is" : "",
                        treated ? "what is treated today" : "")
                .filter(part -> !part.isEmpty())
                .toList();
        return capital(String.join("; ", words));
    }

    private List<String> found(Match match, Places resolved) {
        if (!markedSite && !treated) {
            return List.of();
        }
        return resolved.at().stream()
                .filter(place ->
                        !regions.contains(place.key()) || match.sites().at().contains(place))
                .sorted()
                .map(place -> place.words())
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
