/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.MarkChange;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.MarkWords;

/**
 * What today's findings were at the visit before, and before the treatment. Better and worse are said only where the
 * ratings moved by 2 points or 30 % ({@link MarkChange.Outcome}), or where there are no two ratings and the therapist
 * says so.
 */
final class LastTime {

    private final Map<UUID, MarkChange> sinceLastVisit = new HashMap<>();
    private final Map<UUID, MarkChange> sinceTreatment = new HashMap<>();

    /**
     * Compares.
     *
     * @param earlier the marks of the visit before, none where there was none
     * @param today the marks of this visit
     */
    LastTime(List<BodyMark> earlier, Collection<BodyMark> today) {
        collect(MarkComparison.ofVisits(earlier, today), sinceLastVisit);
        collect(MarkComparison.withinVisit(today), sinceTreatment);
    }

    /** {@code better than last time (7/10)}; {@code null} where there is nothing to compare. */
    @Nullable
    String words(BodyMark mark) {
        var within = sinceTreatment.get(mark.id());
        if (mark.phase() == Phase.POST && within != null) {
            return was(within) == null ? null : was(within) + "/10 before";
        }
        var change = sinceLastVisit.get(mark.id());
        return change == null ? MarkWords.word(mark.change()) : words(change, mark);
    }

    private static @Nullable String words(MarkChange change, BodyMark mark) {
        return switch (change.outcome()) {
            case IMPROVED -> withRating(BodyMark.Change.IMPROVED, change);
            case WORSE -> withRating(BodyMark.Change.WORSE, change);
            case RESOLVED -> withRating(BodyMark.Change.RESOLVED, change);
            case SAME -> same(change, mark);
            case NEW, NOT_RATED, NOT_MARKED -> MarkWords.word(mark.change());
        };
    }

    /** A difference that is too small to be called one is told as the number it was. */
    private static @Nullable String same(MarkChange change, BodyMark mark) {
        var was = was(change);
        return was == null || was.equals(mark.intensity())
                ? MarkWords.word(BodyMark.Change.SAME)
                : was + "/10 last time";
    }

    private static String withRating(BodyMark.Change word, MarkChange change) {
        var was = was(change);
        return MarkWords.word(word) + (was == null ? "" : " (" + was + "/10)");
    }

    private static @Nullable Integer was(MarkChange change) {
        return change.before() == null ? null : change.before().intensity();
    }

    private static void collect(MarkComparison comparison, Map<UUID, MarkChange> into) {
        for (var change : comparison.complaints()) {
            if (change.before() != null && change.after() != null) {
                into.put(change.after().id(), change);
            }
        }
    }
}
