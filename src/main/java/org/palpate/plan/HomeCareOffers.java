/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palpate.base.Text;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Offer;
import org.palpate.chart.OpenedVisit;
import org.palpate.chart.SoapSection;
import org.palpate.library.Condition;
import org.palpate.library.HomeCare;
import org.palpate.screening.Fired;
import org.palpate.screening.Screening;

/**
 * Home care for a note: what the plan has, then cards of the library that fit today. A card is never offered while a
 * safety rule for which it is left out speaks, nor for a place that is to be kept off.
 */
final class HomeCareOffers {

    /** More than this is not done at home, however well it fits. */
    private static final int MOST = 3;

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparingLong(Fit::patterns)
            .thenComparingLong(Fit::structures)
            .reversed();

    private final List<String> planned;
    private final Complaint told;
    private final Shelf shelf;
    private final LocalDate day;

    HomeCareOffers(String planned, Complaint told, Shelf shelf, LocalDate day) {
        this.planned = PlanLines.of(planned);
        this.told = told;
        this.shelf = shelf;
        this.day = day;
    }

    /** How well a card fits: how many patterns of the client name it, how many marked structures it is for, and why. */
    private record Fit(HomeCare card, long patterns, long structures, String reason) {}

    /** What the plan has: to keep, and to pause where a rule speaks against it. */
    List<Offer> planned(Screening screening) {
        var keep = new ArrayList<String>();
        var pause = new ArrayList<String>();
        for (var line : planned) {
            var against = against(line, screening);
            if (against.isEmpty()) {
                keep.add(line);
            } else {
                pause.add(line + " (" + against.get().rule() + ")");
            }
        }
        var offers = new ArrayList<Offer>();
        if (!keep.isEmpty()) {
            offers.add(offer("plan-home", "Home care as planned: " + String.join("; ", keep) + ".", ""));
        }
        if (!pause.isEmpty()) {
            var words = "Home care to pause: " + String.join("; ", pause) + ".";
            offers.add(offer("plan-home-pause", words, "It is in the plan, and a safety rule speaks against it."));
        }
        return List.copyOf(offers);
    }

    /** Cards that fit today and are neither in the plan nor named in the note, each of another kind. */
    List<Offer> cards(NoteDraft today, OpenedVisit visit) {
        var spots = Spots.of(today.marks());
        var patterns =
                new ClientPatterns(told, shelf, day).of(spots, visit.check().observations());
        var written = Text.folded(today.plan());
        var said = planned.stream().map(Text::folded).toList();
        var kinds = EnumSet.noneOf(HomeCare.Kind.class);
        return shelf.cards().stream()
                .filter(card -> against(card, visit.screening()).isEmpty())
                .filter(card -> card.regions().stream().noneMatch(spots.avoided()::contains))
                .filter(card -> !names(written, card) && said.stream().noneMatch(line -> names(line, card)))
                .flatMap(card -> fit(card, spots, patterns).stream())
                .sorted(BEST_FIRST)
                .filter(fit -> kinds.add(fit.card().kind()))
                .limit(MOST)
                .map(this::offer)
                .toList();
    }

    private Optional<Fit> fit(HomeCare card, Spots spots, List<Condition> patterns) {
        var naming = patterns.stream()
                .filter(pattern -> pattern.homeCare().contains(card.key()))
                .toList();
        var at = spots.in(card.regions()).findFirst();
        boolean fits = at.isPresent() || (!naming.isEmpty() && (card.regions().isEmpty() || ofNoPlace(card)));
        if (!fits) {
            return Optional.empty();
        }
        var reason = naming.isEmpty()
                ? "for the " + at.map(Spots::words).orElseThrow()
                : "for "
                        + naming.stream()
                                .map(Condition::name)
                                .map(PlanLines::small)
                                .collect(joining(", "));
        return Optional.of(new Fit(card, naming.size(), spots.structures(card.regions()), reason));
    }

    /** Rest and habits help the person, wherever on the body they are felt. */
    private static boolean ofNoPlace(HomeCare card) {
        return card.kind() == HomeCare.Kind.RELAX || card.kind() == HomeCare.Kind.DAILY_LIFE;
    }

    private Offer offer(Fit fit) {
        var card = fit.card();
        var dose = card.dose() == null ? "" : card.dose().words(shelf.language());
        var sources = shelf.own().contains(card.key()) ? "added by the clinic" : shelf.named(card.sources());
        return offer(
                "home-" + card.key(),
                "Home care: " + card.name() + (dose.isEmpty() ? "" : ", " + dose) + ".",
                "Library, " + fit.reason() + (sources.isEmpty() ? "" : " · " + sources));
    }

    private Optional<Fired> against(String line, Screening screening) {
        var folded = Text.folded(line);
        return shelf.cards().stream()
                .filter(card -> names(folded, card))
                .flatMap(card -> against(card, screening).stream())
                .findFirst();
    }

    /** The gravest rule that speaks against a card. A card of the clinic's own names no rules, so any rule does. */
    private Optional<Fired> against(HomeCare card, Screening screening) {
        return screening.fired().stream()
                .filter(rule -> card.notFor().contains(rule.rule())
                        || (shelf.own().contains(card.key()) && card.notFor().isEmpty()))
                .findFirst();
    }

    private static boolean names(String folded, HomeCare card) {
        return folded.contains(Text.folded(card.name()));
    }

    private static Offer offer(String key, String sentence, String source) {
        return Offer.of(SoapSection.PLAN, key, Set.of(), sentence, source);
    }
}
