/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.palpate.security.AccessCell.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.Amendment;
import org.palpate.chart.ChartService;
import org.palpate.chart.CosignService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.MarkHistoryService;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.NoteSearchService;
import org.palpate.chart.ReadingService;
import org.palpate.chart.SigningService;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineService;
import org.palpate.chart.TimerService;
import org.palpate.chart.UnsentNote;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.consent.ConsentScope;
import org.palpate.document.DocumentService;
import org.palpate.plan.PlanService;
import org.springframework.context.ApplicationContext;

/** How the methods that are about notes, plans and papers are called. */
final class NoteCalls {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ChartService chart;
    private final TimelineService timeline;
    private final NoteSearchService notes;
    private final VisitService visits;
    private final SigningService signing;
    private final CosignService cosigning;
    private final MarkHistoryService history;
    private final ReadingService readings;
    private final TimerService timers;
    private final PlanService plans;
    private final DocumentService documents;

    NoteCalls(ApplicationContext application) {
        chart = application.getBean(ChartService.class);
        timeline = application.getBean(TimelineService.class);
        notes = application.getBean(NoteSearchService.class);
        visits = application.getBean(VisitService.class);
        signing = application.getBean(SigningService.class);
        cosigning = application.getBean(CosignService.class);
        history = application.getBean(MarkHistoryService.class);
        readings = application.getBean(ReadingService.class);
        timers = application.getBean(TimerService.class);
        plans = application.getBean(PlanService.class);
        documents = application.getBean(DocumentService.class);
    }

    void putInto(Map<String, AccessCall> all) {
        all.put("ChartService.today", on -> chart.today());
        all.put("ChartService.unfinished", on -> chart.unfinished());
        all.put("ChartService.history", on -> chart.history(on.client(), 0, 10));
        all.put(
                "TimelineService.outline",
                on -> timeline.outline(on.client(), TimelineFilter.all())
                        .years()
                        .getFirst());
        all.put(
                "TimelineService.page",
                on -> timeline.page(on.client(), TimelineFilter.all(), null)
                        .visits()
                        .getFirst());
        all.put(
                "TimelineService.signed",
                on -> timeline.signed(on.client(), LocalDate.of(2000, 1, 1), LocalDate.of(2900, 1, 1))
                        .getFirst());
        all.put("NoteSearchService.caseload", on -> notes.caseload("stiff", null));
        // a supervisor may search and finds what they treat: here nothing
        all.put("NoteSearchService.ofClient", on -> notes.ofClient(on.client(), "stiff", null));
        all.put(
                "DocumentService.sessionSummaries",
                on -> documents.sessionSummaries(on.client(), LocalDate.of(2000, 1, 1), LocalDate.of(2900, 1, 1)));
        all.put("ChartService.start", on -> chart.start(on.client()));
        all.put("ChartService.open", on -> chart.open(on.note()));
        all.put("ChartService.previous", on -> chart.previous(on.note()).orElseThrow());
        all.put("ChartService.signedNote", on -> chart.signedNote(on.note()));
        all.put(
                "ChartService.save",
                on -> chart.save(
                        on.note(), new DraftSave(Ids.next(), 1, on.noteVersion(), Records.content("Changed"))));
        all.put("ChartService.sign", on -> chart.sign(on.note(), on.noteVersion()));
        all.put("SigningService.review", on -> signing.review(on.note()));
        all.put("CosignService.waiting", on -> cosigning.waiting());
        all.put("CosignService.count", on -> cosigning.count());
        all.put("CosignService.review", on -> cosigning.review(on.note()));
        all.put("CosignService.cosign", on -> cosigning.cosign(on.note(), on.noteVersion()));
        all.put(
                "CosignService.sendBack",
                on -> done(() -> cosigning.sendBack(on.note(), on.noteVersion(), "Which side?")));
        all.put("CosignService.withdraw", on -> done(() -> cosigning.withdraw(on.note(), on.noteVersion())));
        all.put(
                "ChartService.amend",
                on -> chart.amend(
                        on.note(), on.noteVersion(), NewAmendment.added(Amendment.Kind.ADDENDUM, "Forgotten", "More")));
        all.put("ChartService.markInError", on -> chart.markInError(on.note(), on.noteVersion(), "Wrong client"));
        all.put("ChartService.saveUnsent", on -> chart.saveUnsent(on.note(), unsent(on.noteVersion())));
        all.put("ChartService.keptBeside", on -> chart.keptBeside(on.note(), Ids.next()));
        all.put("ChartService.discard", on -> done(() -> chart.discard(on.note(), on.noteVersion())));
        all.put("VisitService.open", on -> visits.open(on.note()));
        all.put("VisitService.facts", on -> visits.facts(on.note()));
        all.put("VisitService.techniqueNames", on -> visits.techniqueNames());
        all.put("VisitService.techniques", on -> visits.techniques(on.note()));
        all.put(
                "VisitService.keep",
                on -> visits.keep(
                        on.note(),
                        VisitCheck.empty().withConsentReason("Run " + NEXT.incrementAndGet()),
                        on.visitVersion()));
        all.put("TimerService.running", on -> timers.running(on.note()));
        all.put("TimerService.start", on -> timers.start(on.note(), on.mark(), Instant.now()));
        all.put("TimerService.stop", on -> done(() -> timers.stop(on.note(), on.mark())));
        all.put("ReadingService.earlier", on -> readings.earlier(on.note()));
        all.put("MarkHistoryService.visits", on -> history.visits(on.client()).getFirst());
        all.put(
                "MarkHistoryService.heat",
                on -> history.heat(on.client(), LocalDate.MIN, LocalDate.MAX, Set.of(BodyMark.Kind.FOUND))
                        .places()
                        .getFirst());
        all.put("PlanService.plan", on -> plans.plan(on.client()).orElseThrow());
        all.put(
                "PlanService.save",
                on -> plans.save(on.client(), Records.plan("Run " + NEXT.incrementAndGet()), on.planVersion()));
        all.put("DocumentService.sessionSummary", on -> documents.sessionSummary(on.note()));
        all.put("DocumentService.carePlan", on -> documents.carePlan(on.client()));
        all.put("DocumentService.consent", on -> documents.consent(on.client(), on.consentId()));
        all.put("DocumentService.blankConsent", on -> documents.blankConsent(on.client(), ConsentScope.GENERAL));
        all.put("DocumentService.intakeForm", on -> documents.intakeForm(on.client()));
        all.put("DocumentService.intake", on -> documents.intake(on.client()));
        all.put("DocumentService.referralLetter", on -> documents.referralLetter(on.note()));
        all.put("DocumentService.fileStem", on -> documents.fileStem(on.client()));
    }

    private static UnsentNote unsent(long version) {
        return new UnsentNote(Ids.next(), Ids.next(), 1, version, "Written after a new log-in", "", "", "", List.of());
    }
}
