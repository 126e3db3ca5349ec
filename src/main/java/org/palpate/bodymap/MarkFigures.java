/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;

/**
 * A set of marks in numbers. A mark that says its complaint is gone ({@link Change#RESOLVED}) counts nowhere.
 *
 * <p>Number of regions, mean and sum are the three figures of multimodal pain drawings (JoVE 65334, 2023). Counting
 * regions is what people do alike twice (CHOIR body map: retest ICC 0.93); the exact spot is not.
 *
 * @param regions how many different {@link Place places} are marked
 * @param marks how many marks there are
 * @param rated how many of them have an intensity; mean and sum speak of these only
 * @param sum sum of the intensities, points of 0 to 10 each
 * @param mean mean intensity, 0 to 10, or {@code null} where nothing is rated
 * @param area drawn area of the marked regions in cm², each region once, on the view it was marked on (where there are
 *     several, the one that shows most of it); points and arrows have none. An area of the drawing, seen from one side,
 *     of a person of mean height: not of this client's skin or muscle. Never to be shown without {@link #ABOUT_AREA}.
 */
public record MarkFigures(
        int regions,
        int marks,
        int rated,
        int sum,
        @Nullable Double mean,
        double area) implements Serializable {

    /**
     * What stands beside every drawn area. Extent follows how people feel only weakly (Manchester Digital Pain Manikin:
     * responsiveness rho 0.2), so it is no measure of progress.
     */
    public static final String ABOUT_AREA = "The drawn area says where something was marked, not how strong it is. A"
            + " smaller area alone is not progress: look at the ratings and at what the client can do.";

    /** What client and therapist found; what was treated, or is to be avoided, is no finding. */
    public static final Set<Kind> FINDINGS = Set.of(Kind.REPORTED, Kind.FOUND);

    /** The figures of these marks, whatever their kind. */
    public static MarkFigures of(Collection<BodyMark> all) {
        var marks = present(all);
        var ratings =
                marks.stream().map(BodyMark::intensity).filter(Objects::nonNull).toList();
        int sum = ratings.stream().mapToInt(Integer::intValue).sum();
        return new MarkFigures(
                places(marks).size(),
                marks.size(),
                ratings.size(),
                sum,
                ratings.isEmpty() ? null : (double) sum / ratings.size(),
                area(marks));
    }

    /**
     * How far two sets of marks lie on the same regions: Jaccard, regions marked in both ÷ regions marked in either.
     *
     * @return 0 (nothing in common) to 1 (the same regions), or {@code null} where nothing is marked in either
     */
    public static @Nullable Double overlap(Collection<BodyMark> one, Collection<BodyMark> other) {
        var either = places(present(one));
        var both = new HashSet<>(either);
        var others = places(present(other));
        both.retainAll(others);
        either.addAll(others);
        return either.isEmpty() ? null : (double) both.size() / either.size();
    }

    /** Whether the mark says that something is there, not that it is gone. */
    static boolean isPresent(BodyMark mark) {
        return mark.change() != Change.RESOLVED;
    }

    /** Whether it is only the record that a complaint is gone: rated 0 or not at all, and drawn as no finding. */
    public static boolean isGone(BodyMark mark) {
        var rating = mark.intensity();
        return !isPresent(mark) && (rating == null || rating == 0);
    }

    private static List<BodyMark> present(Collection<BodyMark> marks) {
        return marks.stream().filter(MarkFigures::isPresent).toList();
    }

    private static Set<Place> places(Collection<BodyMark> marks) {
        return marks.stream().map(Place::of).collect(Collectors.toCollection(HashSet::new));
    }

    private static double area(Collection<BodyMark> marks) {
        Map<Place, Double> areas = new HashMap<>();
        for (var mark : marks) {
            if (mark.geometry() == Geometry.REGION) {
                var place = Place.of(mark);
                areas.merge(place, DrawnArea.of(mark.view(), place), Math::max);
            }
        }
        return areas.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
