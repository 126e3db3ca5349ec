/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.base.NotFound;
import org.palpate.chart.NoteOffers;
import org.palpate.chart.Offer;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.TimelineService;
import org.palpate.clinic.NoteStyle;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;
import org.palpate.library.LibraryService;
import org.springframework.stereotype.Component;

/**
 * Offers a note what the plan is about: where each goal stands, home care, and when the client comes again. What the plan
 * says comes first; what the library adds says on what it rests.
 */
@Component
class PlanOffers implements NoteOffers {

    private final PlanService plans;
    private final IntakeService history;
    private final TimelineService timeline;
    private final LibraryService library;

    PlanOffers(PlanService plans, IntakeService history, TimelineService timeline, LibraryService library) {
        this.plans = plans;
        this.history = history;
        this.timeline = timeline;
        this.library = library;
    }

    @Override
    public OfNote about(OpenedNote note, NoteStyle style) {
        try {
            var plan = plans.plan(note.clientId());
            var told = history.current(note.clientId())
                    .map(intake -> Complaint.of(intake.content()))
                    .orElseGet(() -> Complaint.of(IntakeDraft.empty()));
            return of(
                    plan.map(PlanSummary::content).orElseGet(PlanDraft::empty),
                    plan.map(one -> visitsDone(note, one)),
                    told,
                    Shelf.of(library),
                    note.serviceDate(),
                    style);
        } catch (NotFound notTheirsToRead) {
            return (today, visit) -> List.of();
        }
    }

    /**
     * What there is to offer.
     *
     * @param done visits since the plan was begun, with this one; nothing where there is no plan
     */
    static OfNote of(
            PlanDraft plan, Optional<Integer> done, Complaint told, Shelf shelf, LocalDate day, NoteStyle style) {
        var goals = new GoalOffers(plan.goals(), style);
        var home = new HomeCareOffers(plan.homeCare(), told, shelf, day);
        var next = new NextVisitOffers(plan, done, told, shelf, day, style);
        return (today, visit) -> Stream.of(
                        goals.offers(today.marks()),
                        home.planned(visit.screening()),
                        visit.undecided() ? next.planned() : next.offers(today.marks(), visit.screening()),
                        visit.undecided() ? List.<Offer>of() : home.cards(today, visit))
                .flatMap(List::stream)
                .toList();
    }

    /** Visits count from the day of the plan's first state; today's counts, signed or not. */
    private Integer visitsDone(OpenedNote note, PlanSummary plan) {
        var begun = LocalDate.ofInstant(plan.begunAt(), note.zone());
        var signed = begun.isAfter(note.serviceDate())
                ? Set.of()
                : Set.copyOf(timeline.signed(note.clientId(), begun, note.serviceDate()));
        return signed.size() + (signed.contains(note.id()) ? 0 : 1);
    }
}
