/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.chart.Offer;
import org.palpate.chart.Offer.Choice;
import org.palpate.chart.SoapSection;
import org.palpate.clinic.NoteStyle;
import org.palpate.library.DoseRule;
import org.palpate.screening.Screening;

/**
 * When the client comes again: as the plan says, and as the dose rule says that fits. Where a rule that ends the dose
 * speaks, and where none fits, nothing is offered.
 */
final class NextVisitOffers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int WEEK = 7;

    /** Of 5. Most techniques can be done deep; how firm it was today tells whether it was. */
    private static final int FIRM = 4;

    private final PlanDraft plan;
    private final Optional<Integer> done;
    private final Complaint told;
    private final Shelf shelf;
    private final LocalDate day;
    private final NoteStyle style;

    NextVisitOffers(
            PlanDraft plan, Optional<Integer> done, Complaint told, Shelf shelf, LocalDate day, NoteStyle style) {
        this.plan = plan;
        this.done = done;
        this.told = told;
        this.shelf = shelf;
        this.day = day;
        this.style = style;
    }

    /** What the plan says. */
    List<Offer> planned() {
        var words = String.join("; ", PlanLines.of(plan.frequency()));
        return words.isEmpty()
                ? List.of()
                : List.of(offer("plan-next", "Visits as planned: " + words + so(plan.visits()) + ".", ""));
    }

    /** What the plan says, and what the library does. */
    List<Offer> offers(List<BodyMark> today, Screening screening) {
        var spots = Spots.of(today);
        var phase = DosePhase.of(told, spots, shelf, day).filter(rule -> goesOn(rule, screening));
        var offers = new ArrayList<Offer>();
        var planned = total(phase);
        if (planned.isPresent() && done.orElse(0) >= planned.get()) {
            offers.add(finished(planned.get(), screening));
        } else {
            offers.addAll(planned());
            phase.flatMap(rule -> next(rule, planned)).ifPresent(offers::add);
        }
        shelf.doses().stream()
                .filter(rule -> goesOn(rule, screening))
                .flatMap(rule -> spacing(rule, spots).stream())
                .forEach(offers::add);
        return List.copyOf(offers);
    }

    /** How many visits there are to be: as planned, else as the rule has it, if there is a plan that they count from. */
    private Optional<Integer> total(Optional<DoseRule> phase) {
        return done.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(plan.visits())
                        .or(() -> phase.map(DoseRule::visits).map(DoseRule.Visits::count));
    }

    private Optional<Offer> next(DoseRule rule, Optional<Integer> total) {
        return interval(rule)
                .map(when -> offer(
                        "dose-next",
                        (style == NoteStyle.FULL ? "The next visit is in " : "Next visit in ")
                                + when
                                + so(total.orElse(null))
                                + ".",
                        because(rule, told.onset())));
    }

    private Offer finished(int planned, Screening screening) {
        var lead = done.orElse(0) + " of " + planned + " planned visits done";
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("Review the plan", lead + ". Review the plan."));
        var keeping = shelf.doses().stream()
                .filter(rule -> rule.visits() != null && rule.visits().everyWeeks() != null)
                .filter(rule -> interval(rule).isPresent())
                .filter(rule -> goesOn(rule, screening))
                .findFirst();
        keeping.ifPresent(rule -> choices.add(new Choice(
                rule.name(),
                lead + ". " + rule.name() + ": next visit in " + interval(rule).orElseThrow() + ".")));
        return new Offer(
                SoapSection.PLAN,
                "visits-done",
                Set.of(),
                lead,
                choices,
                keeping.map(rule -> because(rule, null)).orElse(""));
    }

    /** A pause before the same work is done at the same place again. */
    private Optional<Offer> spacing(DoseRule rule, Spots spots) {
        var visits = rule.visits();
        var applies = rule.applies();
        if (visits == null || visits.daysApart() == null || applies == null) {
            return Optional.empty();
        }
        var places = spots.marks().stream()
                .filter(mark -> mark.kind() == Kind.TREATED && works(mark, applies))
                .map(Spots::words)
                .distinct()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(offer(
                        "dose-apart-" + rule.key(),
                        "At least " + visits.daysApart() + " days before the next deep work on the "
                                + String.join(", ", places) + ".",
                        because(rule, null)));
    }

    private boolean works(BodyMark mark, DoseRule.Applies applies) {
        var pressure = mark.pressureUsed();
        return mark.technique() != null
                && pressure != null
                && pressure >= FIRM
                && shelf.traits().getOrDefault(mark.technique(), List.of()).stream()
                        .anyMatch(applies.traits()::contains);
    }

    private static boolean goesOn(DoseRule rule, Screening screening) {
        return rule.stopRules().stream().noneMatch(id -> screening.rule(id).isPresent());
    }

    /** From one visit to the next: {@code 3 to 7 days}, {@code 7 days}, {@code 2 to 4 weeks}. */
    private static Optional<String> interval(DoseRule rule) {
        var visits = rule.visits();
        if (visits == null) {
            return Optional.empty();
        }
        if (visits.perWeek() != null) {
            return span(days(visits.perWeek().to()), days(visits.perWeek().from()), "days");
        }
        return visits.everyWeeks() == null
                ? Optional.empty()
                : span(visits.everyWeeks().from(), visits.everyWeeks().to(), "weeks");
    }

    private static @Nullable Integer days(@Nullable Integer visitsAWeek) {
        return visitsAWeek == null ? null : WEEK / visitsAWeek;
    }

    private static Optional<String> span(@Nullable Integer least, @Nullable Integer most, String unit) {
        if (least == null || most == null) {
            return Optional.empty();
        }
        return Optional.of((least.equals(most) ? most.toString() : least + " to " + most) + " " + unit);
    }

    private String so(@Nullable Integer total) {
        return total == null || done.isEmpty() ? "" : "; " + done.get() + " of " + total + " visits done";
    }

    private String because(DoseRule rule, @Nullable LocalDate onset) {
        return Stream.of(
                        "Library, " + rule.name() + (onset == null ? "" : ", begun " + DAY.format(onset)),
                        shelf.named(rule.sources()))
                .filter(words -> !words.isEmpty())
                .collect(joining(" · "));
    }

    private static Offer offer(String key, String sentence, String source) {
        return Offer.of(SoapSection.PLAN, key, Set.of(), sentence, source);
    }
}
