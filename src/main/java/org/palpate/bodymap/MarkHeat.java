/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.palpate.bodymap.BodyMark.Kind;

/**
 * How much each place of one client was marked over several visits: sum of intensity ÷ number of visits. In a visit a
 * place counts once, with its strongest mark of the chosen kinds, so that before and after, or reported and found, do not
 * count twice.
 *
 * @param visits how many visits there were, also those without a mark
 * @param places the places that were marked, the warmest first
 */
public record MarkHeat(int visits, List<Warm> places) implements Serializable {

    private static final int UNRATED = -1;

    public MarkHeat {
        places = List.copyOf(places);
    }

    /**
     * One place over the visits.
     *
     * @param place where
     * @param sum sum of the strongest intensities, points of 0 to 10 for each visit
     * @param perVisit {@code sum} ÷ number of visits, 0 to 10
     * @param share {@code perVisit} ÷ that of the warmest place, 0 to 1: for colour only
     * @param marked in how many visits it was marked
     * @param unrated in how many of these without any intensity, so that they add nothing to the sum
     */
    public record Warm(Place place, int sum, double perVisit, double share, int marked, int unrated)
            implements Serializable {}

    private record Seen(int sum, int marked, int unrated) {

        Seen and(Seen other) {
            return new Seen(sum + other.sum, marked + other.marked, unrated + other.unrated);
        }
    }

    /**
     * Adds the visits up.
     *
     * @param visits the marks of each visit
     * @param kinds which marks count
     */
    public static MarkHeat of(Collection<? extends Collection<BodyMark>> visits, Set<Kind> kinds) {
        var seen = new HashMap<Place, Seen>();
        for (var visit : visits) {
            strongest(visit, kinds).forEach((place, rating) -> seen.merge(place, seen(rating), Seen::and));
        }
        int most = seen.values().stream().mapToInt(Seen::sum).max().orElse(0);
        return new MarkHeat(
                visits.size(),
                seen.entrySet().stream()
                        .map(each -> warm(each.getKey(), each.getValue(), visits.size(), most))
                        .sorted(comparing(Warm::sum).reversed().thenComparing(Warm::place))
                        .toList());
    }

    private static Map<Place, Integer> strongest(Collection<BodyMark> visit, Set<Kind> kinds) {
        var strongest = new HashMap<Place, Integer>();
        for (var mark : visit) {
            if (kinds.contains(mark.kind()) && MarkFigures.isPresent(mark)) {
                var rating = mark.intensity();
                strongest.merge(Place.of(mark), rating == null ? UNRATED : rating, Math::max);
            }
        }
        return strongest;
    }

    private static Seen seen(int rating) {
        return rating == UNRATED ? new Seen(0, 1, 1) : new Seen(rating, 1, 0);
    }

    private static Warm warm(Place place, Seen seen, int visits, int most) {
        return new Warm(
                place,
                seen.sum(),
                (double) seen.sum() / visits,
                most == 0 ? 0 : (double) seen.sum() / most,
                seen.marked(),
                seen.unrated());
    }
}
