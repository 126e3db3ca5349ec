/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkChange;
import org.palpate.bodymap.MarkChange.Outcome;
import org.palpate.bodymap.MarkComparison;
import org.palpate.clinic.NoteStyle;

/**
 * What became of complaints since the visit before, and over the treatment, as sentences to take into the assessment.
 * What moved by less than 2 points and less than 30 % is never called a change ({@link Outcome}).
 */
final class ChangeOffers {

    private static final int MOST_PLACES = 12;

    private final NoteStyle style;
    private final List<BodyMark> earlier;

    ChangeOffers(NoteStyle style, List<BodyMark> earlier) {
        this.style = style;
        this.earlier = List.copyOf(earlier);
    }

    List<Offer> offers(List<BodyMark> today) {
        var since = both(MarkComparison.ofVisits(earlier, today));
        var within = both(MarkComparison.withinVisit(today));
        return Stream.of(
                        offer("since-better", "Better than last time", since, Outcome.IMPROVED),
                        offer("since-worse", "Worse than last time", since, Outcome.WORSE),
                        offer("since-gone", "Gone since last time", since, Outcome.RESOLVED),
                        offer("since-same", "No clear change since last time", since, Outcome.SAME),
                        offer("within-better", "Better after treatment", within, Outcome.IMPROVED),
                        offer("within-worse", "Worse after treatment", within, Outcome.WORSE),
                        offer("within-gone", "Gone after treatment", within, Outcome.RESOLVED),
                        offer("within-same", "No clear change after treatment", within, Outcome.SAME))
                .flatMap(List::stream)
                .toList();
    }

    private static List<MarkChange> both(MarkComparison comparison) {
        return comparison.complaints().stream()
                .filter(change -> change.before() != null && change.after() != null)
                .toList();
    }

    private List<Offer> offer(String key, String lead, List<MarkChange> all, Outcome outcome) {
        var changes = all.stream().filter(change -> change.outcome() == outcome).toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        boolean sayKind = changes.stream().map(MarkChange::kind).distinct().count() > 1;
        var places = new ArrayList<>(changes.stream()
                .limit(MOST_PLACES)
                .map(change -> place(change, sayKind))
                .toList());
        if (changes.size() > MOST_PLACES) {
            places.add(changes.size() - MOST_PLACES + " more");
        }
        var marks = changes.stream()
                .map(change -> Objects.requireNonNull(change.after()).id())
                .collect(Collectors.toSet());
        return List.of(Offer.of(SoapSection.ASSESSMENT, key, marks, lead + ": " + joined(places) + "."));
    }

    private String place(MarkChange change, boolean sayKind) {
        var words = style == NoteStyle.FULL
                ? "the " + change.place().words()
                : change.place().words();
        var kind = sayKind ? change.kind() == BodyMark.Kind.REPORTED ? "reported" : "found" : "";
        var ratings = ratings(rating(change.before()), rating(change.after()));
        var inBrackets = Stream.of(kind, style == NoteStyle.FULL ? ratings : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
        var said = inBrackets.isEmpty() ? words : words + " (" + inBrackets + ")";
        return style == NoteStyle.FULL || ratings.isEmpty() ? said : said + " " + ratings;
    }

    private String ratings(@Nullable Integer was, @Nullable Integer is) {
        if (was == null || is == null) {
            return "";
        }
        return style == NoteStyle.FULL ? "from " + was + "/10 to " + is + "/10" : was + "/10 → " + is + "/10";
    }

    private static @Nullable Integer rating(@Nullable BodyMark mark) {
        return mark == null ? null : mark.intensity();
    }

    private String joined(List<String> places) {
        if (style == NoteStyle.TELEGRAPHIC || places.size() == 1) {
            return String.join("; ", places);
        }
        return String.join(", ", places.subList(0, places.size() - 1)) + " and " + places.getLast();
    }
}
