/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;
import org.palpate.library.Trait;

/**
 * Which marks count. An empty set, or {@code null}, asks nothing of the marks.
 *
 * @param kinds who says so
 * @param types what was felt or reported
 * @param at keys of structures and areas
 * @param sides the client's side; the midline is on both
 * @param timings when it is felt
 * @param changes against the visit before
 * @param responses how a treated area answered
 * @param landmarks named points and lines
 * @param radiatesTo keys of structures and areas where it is felt besides
 * @param traits of the technique used there
 * @param intensityFrom 0 to 10
 * @param pressureFrom the pressure used, 1 to 5
 * @param inPlaces how many different places must be marked so, at least 1
 */
record MarkPattern(
        Set<BodyMark.Kind> kinds,
        Set<BodyMark.Type> types,
        Set<String> at,
        Set<Side> sides,
        Set<BodyMark.Timing> timings,
        Set<BodyMark.Change> changes,
        Set<BodyMark.Response> responses,
        Set<String> landmarks,
        Set<String> radiatesTo,
        Set<Trait> traits,
        @Nullable Integer intensityFrom,
        @Nullable Integer pressureFrom,
        int inPlaces) {

    /** The marks that fit, or none when they lie in too few places. */
    List<BodyMark> matching(ScreeningFacts facts) {
        var findings =
                asksOfTheDay() ? facts.marks().stream() : Stream.concat(facts.marks().stream(), facts.told().stream());
        var marks = findings.filter(mark -> fits(mark, facts)).toList();
        long places = marks.stream().map(Place::of).distinct().count();
        return places >= inPlaces ? marks : List.of();
    }

    /** How strong it is, how it changed and how it answered are said of one day, and no other day's word counts. */
    private boolean asksOfTheDay() {
        return intensityFrom != null || pressureFrom != null || !changes.isEmpty() || !responses.isEmpty();
    }

    private boolean fits(BodyMark mark, ScreeningFacts facts) {
        return any(kinds, mark.kind())
                && any(types, mark.type())
                && (at.isEmpty() || in(at, mark.region()) || in(at, mark.coarseRegion()))
                && (mark.side() == Side.MIDLINE || any(sides, mark.side()))
                && any(timings, mark.timing())
                && any(changes, mark.change())
                && any(responses, mark.response())
                && any(landmarks, mark.landmark())
                && radiates(mark)
                && (traits.isEmpty() || facts.traits(mark).stream().anyMatch(traits::contains))
                && reaches(intensityFrom, mark.intensity())
                && reaches(pressureFrom, mark.pressureUsed());
    }

    private boolean radiates(BodyMark mark) {
        return radiatesTo.isEmpty()
                || mark.radiatesTo().stream()
                        .anyMatch(to -> in(radiatesTo, to.region()) || in(radiatesTo, to.coarseRegion()));
    }

    private static <T> boolean any(Collection<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean in(Collection<String> keys, @Nullable String key) {
        return key != null && keys.contains(key);
    }

    private static boolean reaches(@Nullable Integer least, @Nullable Integer value) {
        return least == null || Objects.requireNonNullElse(value, Integer.MIN_VALUE) >= least;
    }
}
