/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark.Kind;

/**
 * One complaint, or one place, before and after.
 *
 * @param place where it is now; where it was, if it is not marked now
 * @param kind reported or found; one is never compared with the other
 * @param before the mark before, or {@code null}
 * @param after the mark after, or {@code null}
 * @param outcome what came of it
 */
public record MarkChange(
        Place place,
        Kind kind,
        @Nullable BodyMark before,
        @Nullable BodyMark after,
        Outcome outcome) implements Serializable {

    private static final int CLEAR_POINTS = 2;
    private static final int CLEAR_PERCENT = 30;

    /** What came of a complaint. */
    public enum Outcome {
        /** Not marked before. */
        NEW,
        /** Rated lower by at least 2 points or 30 %; or, where it is not rated both times, the therapist says so. */
        IMPROVED,
        /** Rated alike, or differing by less than what counts as a change; or the therapist says so. */
        SAME,
        /** Rated higher by at least 2 points or 30 %; or the therapist says so. */
        WORSE,
        /** Marked as gone, or rated 0 now. */
        RESOLVED,
        /** Marked both times, but without two ratings or a word to compare. */
        NOT_RATED,
        /** Marked before, not marked after: which is not the same as gone. */
        NOT_MARKED
    }

    static MarkChange of(@Nullable BodyMark before, @Nullable BodyMark after) {
        var shown = Objects.requireNonNull(after == null ? before : after, "a change of nothing");
        return new MarkChange(Place.of(shown), shown.kind(), before, after, outcome(before, after));
    }

    private static Outcome outcome(@Nullable BodyMark before, @Nullable BodyMark after) {
        if (after == null) {
            return Outcome.NOT_MARKED;
        }
        if (!MarkFigures.isPresent(after)) {
            return Outcome.RESOLVED;
        }
        if (before == null) {
            return Outcome.NEW;
        }
        var was = before.intensity();
        var is = after.intensity();
        return was == null || is == null ? said(after) : byRating(was, is);
    }

    private static Outcome said(BodyMark after) {
        return switch (after.change()) {
            case IMPROVED -> Outcome.IMPROVED;
            case SAME -> Outcome.SAME;
            case WORSE -> Outcome.WORSE;
            case null, default -> Outcome.NOT_RATED;
        };
    }

    /** The smallest change that means something to people with low-back pain (Ostelo 2008), used both ways. */
    private static Outcome byRating(int was, int is) {
        int moved = Math.abs(is - was);
        boolean clear = moved >= CLEAR_POINTS || moved > 0 && was > 0 && 100 * moved >= CLEAR_PERCENT * was;
        if (!clear) {
            return Outcome.SAME;
        }
        return is > was ? Outcome.WORSE : is == 0 ? Outcome.RESOLVED : Outcome.IMPROVED;
    }
}
