/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.MarkChange.Outcome;

/**
 * The findings of two moments side by side. Regions are compared, never drawn outlines.
 *
 * @param before the figures of the earlier moment
 * @param after the figures of the later one
 * @param overlap Jaccard of the marked regions, 0 to 1, or {@code null} where nothing is marked; see
 *     {@link MarkFigures#overlap}
 * @param complaints complaint by complaint: marks of one track belong together; what is left over on both sides, and is
 *     of one kind at one place, too. In the order in which marks are listed everywhere
 * @param places place by place and kind by kind, the strongest mark of each, in the order of names
 * @param aboutArea the sentence that stands beside the two drawn areas, always
 */
public record MarkComparison(
        MarkFigures before,
        MarkFigures after,
        @Nullable Double overlap,
        List<MarkChange> complaints,
        List<MarkChange> places,
        String aboutArea)
        implements Serializable {

    private static final Comparator<MarkChange> BY_PLACE =
            comparing(MarkChange::place).thenComparing(MarkChange::kind);
    private static final Comparator<MarkChange> LISTED = comparing(MarkComparison::shown, MarkWords.order());

    public MarkComparison {
        complaints = List.copyOf(complaints);
        places = List.copyOf(places);
    }

    private record Track(UUID id, Kind kind) {}

    private record Spot(Place place, Kind kind) {}

    /**
     * Compares two visits: each complaint as it was first recorded in its visit, before the treatment where that was
     * done. What had gone by the earlier visit is not looked at again.
     */
    public static MarkComparison ofVisits(Collection<BodyMark> earlier, Collection<BodyMark> later) {
        return of(
                first(findings(earlier)).stream().filter(MarkFigures::isPresent).toList(), first(findings(later)));
    }

    /**
     * Compares before and after the treatment within one visit. The figures speak only of complaints that were looked at
     * again; the others are listed as not marked after.
     */
    public static MarkComparison withinVisit(Collection<BodyMark> visit) {
        var findings = findings(visit);
        var before = findings.stream()
                .filter(mark -> mark.phase() == Phase.PRE)
                .filter(MarkFigures::isPresent)
                .toList();
        var after = findings.stream().filter(mark -> mark.phase() != Phase.PRE).toList();
        var all = complaints(before, last(after));
        var checked = all.stream()
                .filter(change -> change.outcome() != Outcome.NOT_MARKED)
                .toList();
        var was = marks(checked, MarkChange::before);
        var is = marks(checked, MarkChange::after);
        return new MarkComparison(
                MarkFigures.of(was),
                MarkFigures.of(is),
                MarkFigures.overlap(was, is),
                all,
                places(was, is),
                MarkFigures.ABOUT_AREA);
    }

    /** Whether there is anything to compare: something recorded at both moments. */
    public boolean tells() {
        return complaints.stream().anyMatch(change -> change.before() != null && change.after() != null);
    }

    private static MarkComparison of(List<BodyMark> before, List<BodyMark> after) {
        return new MarkComparison(
                MarkFigures.of(before),
                MarkFigures.of(after),
                MarkFigures.overlap(before, after),
                complaints(before, after),
                places(before, after),
                MarkFigures.ABOUT_AREA);
    }

    private static List<BodyMark> findings(Collection<BodyMark> marks) {
        return marks.stream()
                .filter(mark -> MarkFigures.FINDINGS.contains(mark.kind()))
                .sorted(MarkWords.order())
                .toList();
    }

    private static List<BodyMark> first(List<BodyMark> marks) {
        return ofOnePhase(marks, Comparator.naturalOrder());
    }

    private static List<BodyMark> last(List<BodyMark> marks) {
        return ofOnePhase(marks, Comparator.reverseOrder());
    }

    /** The marks of each complaint that are of the phase that comes first in this order. */
    private static List<BodyMark> ofOnePhase(List<BodyMark> marks, Comparator<Phase> order) {
        var phases = new HashMap<Track, Phase>();
        marks.forEach(mark -> phases.merge(track(mark), mark.phase(), (a, b) -> order.compare(a, b) <= 0 ? a : b));
        return marks.stream()
                .filter(mark -> mark.phase() == phases.get(track(mark)))
                .toList();
    }

    private static List<MarkChange> complaints(List<BodyMark> before, List<BodyMark> after) {
        var changes = new ArrayList<MarkChange>();
        var leftBefore = new ArrayList<BodyMark>();
        var leftAfter = new ArrayList<BodyMark>();
        pair(before, after, MarkComparison::track, (was, is) -> {
            if (was != null && is != null) {
                changes.add(MarkChange.of(was, is));
            } else {
                Stream.ofNullable(was).forEach(leftBefore::add);
                Stream.ofNullable(is).forEach(leftAfter::add);
            }
        });
        pair(leftBefore, leftAfter, MarkComparison::spot, (was, is) -> changes.add(MarkChange.of(was, is)));
        return changes.stream().sorted(LISTED).toList();
    }

    private static List<MarkChange> places(List<BodyMark> before, List<BodyMark> after) {
        var changes = new ArrayList<MarkChange>();
        pair(before, after, MarkComparison::spot, (was, is) -> changes.add(MarkChange.of(was, is)));
        return changes.stream().sorted(BY_PLACE).toList();
    }

    private interface Pair {
        void take(@Nullable BodyMark was, @Nullable BodyMark is);
    }

    /** The strongest mark of each key, before and after. */
    private static <K> void pair(List<BodyMark> before, List<BodyMark> after, Function<BodyMark, K> key, Pair pair) {
        var was = strongest(before, key);
        var is = strongest(after, key);
        was.forEach((each, mark) -> pair.take(mark, is.get(each)));
        is.keySet().stream().filter(not(was::containsKey)).forEach(each -> pair.take(null, is.get(each)));
    }

    private static <K> Map<K, BodyMark> strongest(List<BodyMark> marks, Function<BodyMark, K> key) {
        var strongest = new LinkedHashMap<K, BodyMark>();
        marks.stream().sorted(MarkWords.order()).forEach(mark -> strongest.putIfAbsent(key.apply(mark), mark));
        return strongest;
    }

    private static List<BodyMark> marks(List<MarkChange> changes, Function<MarkChange, @Nullable BodyMark> which) {
        return changes.stream().map(which).filter(Objects::nonNull).toList();
    }

    private static BodyMark shown(MarkChange change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after());
    }

    private static Track track(BodyMark mark) {
        return new Track(mark.trackId(), mark.kind());
    }

    private static Spot spot(BodyMark mark) {
        return new Spot(Place.of(mark), mark.kind());
    }
}
