/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.screening.Decision;
import org.palpate.screening.Fired;
import org.palpate.screening.SafetyCheck;

/** What the safety rules said at a visit, and what was decided, as sentences to take into the note. */
final class SafetyOffers {

    private SafetyOffers() {}

    static List<Offer> of(OpenedVisit visit) {
        var offers = new ArrayList<Offer>();
        pattern(visit.check().observations())
                .map(words -> offer("pattern", words))
                .forEach(offers::add);
        var grave = visit.screening().needingReason();
        if (!grave.isEmpty()) {
            offers.add(offer("rules", "Safety rules: " + named(grave) + "." + decided(visit)));
        }
        var mild = visit.screening().fired().stream()
                .filter(rule -> !rule.severity().needsReason())
                .toList();
        if (!mild.isEmpty()) {
            offers.add(offer("care", "Care taken: " + named(mild) + "."));
        }
        return List.copyOf(offers);
    }

    /** Where the columns of a pattern leaned, as far as it was kept with the visit. */
    private static Stream<String> pattern(Set<String> observations) {
        return Stream.of("disc", "nerve").flatMap(what -> {
            var sides = Stream.of("left", "right")
                    .filter(side -> observations.contains(what + "-pattern-" + side))
                    .collect(joining(" and "));
            var words = what.equals("disc") ? "Pattern leans to a disc or nerve, " : "Nerve signs in the pattern, ";
            return sides.isEmpty() ? Stream.of() : Stream.of(words + sides + ". A possible pattern, not a diagnosis.");
        });
    }

    private static String named(List<Fired> rules) {
        return rules.stream()
                .map(rule -> uncapital(rule.condition()) + " (" + rule.rule() + ")")
                .collect(joining("; "));
    }

    private static String decided(OpenedVisit visit) {
        return visit.undecided()
                ? ""
                : visit.decision()
                        .map(SafetyOffers::words)
                        .map(words -> " " + words)
                        .orElse("");
    }

    private static String words(SafetyCheck check) {
        var reason = Sentence.quoted(check.reason());
        return check.decision() == Decision.WENT_ON && !reason.isEmpty()
                ? check.decision().label() + ": " + reason
                : check.decision().label() + "." + (reason.isEmpty() ? "" : " " + reason);
    }

    private static Offer offer(String key, String sentence) {
        return Offer.of(SoapSection.ASSESSMENT, key, Set.of(), sentence);
    }

    /** The first letter small, unless the word is an abbreviation. */
    private static String uncapital(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }
}
