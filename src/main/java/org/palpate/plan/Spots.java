/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;

/**
 * The places a visit is about.
 *
 * @param marks what was reported, found or treated, and is not gone
 * @param avoided keys of the structures and areas that are to be kept off
 */
record Spots(List<BodyMark> marks, Set<String> avoided) {

    static Spots of(List<BodyMark> today) {
        var avoided = new HashSet<String>();
        today.stream()
                .filter(mark -> mark.kind() == Kind.AVOID)
                .forEach(mark -> keys(mark).forEach(avoided::add));
        return new Spots(
                today.stream()
                        .filter(mark -> mark.kind() != Kind.AVOID && mark.change() != Change.RESOLVED)
                        .toList(),
                avoided);
    }

    /** The same visit, looking at these marks only. */
    Spots only(BodyMark.Type type) {
        return new Spots(marks.stream().filter(mark -> mark.type() == type).toList(), avoided);
    }

    /** The first mark on one of these structures or areas; a mark on a structure itself stands before one in its area. */
    Stream<BodyMark> in(Collection<String> regions) {
        return Stream.concat(
                marks.stream().filter(mark -> exactly(mark, regions)),
                marks.stream().filter(mark -> !exactly(mark, regions) && within(mark, regions)));
    }

    boolean touch(Collection<String> regions) {
        return marks.stream().anyMatch(mark -> within(mark, regions));
    }

    /** How many of the marked structures are among these. */
    long structures(Collection<String> regions) {
        return marks.stream()
                .map(BodyMark::region)
                .filter(Objects::nonNull)
                .distinct()
                .filter(regions::contains)
                .count();
    }

    /** The place of a mark within a sentence: {@code left lower back}. */
    static String words(BodyMark mark) {
        return PlanLines.small(MarkWords.place(mark));
    }

    private static boolean exactly(BodyMark mark, Collection<String> regions) {
        var region = mark.region();
        return region != null && regions.contains(region);
    }

    private static boolean within(BodyMark mark, Collection<String> regions) {
        return keys(mark).anyMatch(regions::contains);
    }

    private static Stream<String> keys(BodyMark mark) {
        return Stream.of(mark.region(), mark.coarseRegion()).filter(Objects::nonNull);
    }
}
