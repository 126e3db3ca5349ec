/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.SignedNote;
import org.palpate.chart.TimelineService;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicProfile;
import org.palpate.clinic.ClinicService;
import org.palpate.consent.ConsentScope;
import org.palpate.intake.IntakeService;
import org.palpate.library.Library;
import org.palpate.library.LibraryService;
import org.palpate.library.Technique;
import org.palpate.plan.PlanService;
import org.palpate.screening.ScreeningService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** Issues documents: gathers what the records say, lays it out, and leaves a trace of who took what. */
@ApplicationService
public class DocumentService {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final ClinicService clinic;
    private final ClientService clients;
    private final ChartService chart;
    private final TimelineService timeline;
    private final PlanService plans;
    private final ScreeningService screening;
    private final IntakeService intakes;
    private final LibraryService library;
    private final FoundMarks found;
    private final ConsentPapers consents;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    DocumentService(
            ClinicService clinic,
            ClientService clients,
            ChartService chart,
            TimelineService timeline,
            PlanService plans,
            ScreeningService screening,
            IntakeService intakes,
            LibraryService library,
            FoundMarks found,
            ConsentPapers consents,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.clinic = clinic;
        this.clients = clients;
        this.chart = chart;
        this.timeline = timeline;
        this.plans = plans;
        this.screening = screening;
        this.intakes = intakes;
        this.library = library;
        this.found = found;
        this.consents = consents;
        this.time = time;
        this.events = events;
    }

    /**
     * The summary of a signed session.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_SESSION_SUMMARY)
    public byte[] sessionSummary(EncounterId id) {
        var note = chart.signedNote(id);
        var practice = clinic.profile();
        var summary = summary(note, chart.previous(id).orElse(null), practice);
        var pdf = SessionSummaryPdf.render(summary, PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(DocumentIssued.of("SESSION_SUMMARY_ISSUED", note.clientId(), id.value(), pdf));
        return pdf;
    }

    private SessionSummary summary(SignedNote note, @Nullable SignedNote previous, ClinicProfile practice) {
        var content = note.content();
        var visit = note.visit();
        return new SessionSummary(
                Sources.clinic(practice),
                Sources.client(clients.summary(note.clientId())),
                new TherapistDetails(note.therapistName(), note.credential(), note.registrationNumber()),
                new SessionSummary.Visit(
                        note.serviceDate(),
                        Sources.state(note),
                        note.signedAt(),
                        Sources.cosigned(note.cosignature()),
                        note.zone(),
                        note.contentHash()),
                new SessionSummary.Note(
                        content.subjective(), content.objective(), content.assessment(), content.plan()),
                content.marks().stream().sorted(MarkWords.order()).toList(),
                note.amendments().stream().map(Sources::amendment).toList(),
                Sources.comparisons(note, previous),
                SafetySource.of(visit),
                visit == null ? List.of() : visit.cautions(),
                techniqueNames(),
                content.readings());
    }

    /**
     * The summaries of the signed sessions of these days in one document, oldest first, with contents.
     *
     * @return a PDF
     * @throws Rejection if there is none, or there are more than {@link SessionSummaries#MOST}
     */
    @Requires(Action.ISSUE_SESSION_SUMMARIES)
    public byte[] sessionSummaries(ClientId id, LocalDate from, LocalDate to) {
        var visits = timeline.signed(id, from, to);
        if (visits.isEmpty()) {
            throw new Rejection("from", "No visit was signed on these days.");
        }
        if (visits.size() > SessionSummaries.MOST) {
            throw new Rejection(
                    "from",
                    "These are %,d signed visits, and one paper holds %d. Choose a shorter time."
                            .formatted(visits.size(), SessionSummaries.MOST));
        }
        var practice = clinic.profile();
        var sessions = new ArrayList<SessionSummary>();
        var before = chart.previous(visits.getFirst()).orElse(null);
        for (var visit : visits) {
            var note = chart.signedNote(visit);
            sessions.add(summary(note, before, practice));
            before = note;
        }
        var pdf = SessionSummariesPdf.render(
                new SessionSummaries(from, to, sessions), PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(DocumentIssued.of("SESSION_SUMMARIES_ISSUED", id, id.value(), pdf));
        return pdf;
    }

    /**
     * The care plan that a client takes home, with what was found at the last signed visit.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_CARE_PLAN)
    public byte[] carePlan(ClientId id) {
        var plan = plans.plan(id).orElseThrow(NotFound::new);
        var content = plan.content();
        var practice = clinic.profile();
        var therapist = clinic.staffMember(plan.savedById());
        var carePlan = new CarePlan(
                Sources.clinic(practice),
                Sources.client(clients.summary(id)),
                new TherapistDetails(therapist.name(), therapist.credential(), therapist.registrationNumber()),
                LocalDate.ofInstant(time.instant(), practice.timeZone()),
                found.atLastVisit(id),
                content.goals().stream().map(Sources::goal).toList(),
                new CarePlan.Visits(
                        content.frequency(), content.visits(), content.minutes(), content.reviewDate(), null),
                lines(content.techniques()),
                content.homeCare(),
                content.precautions());
        var pdf = CarePlanPdf.render(carePlan, PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(
                DocumentIssued.of("CARE_PLAN_ISSUED", id, Actors.required().id(), pdf));
        return pdf;
    }

    /**
     * A consent as it was given, with its signature, and with what became of it.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_CONSENT_FORM)
    public byte[] consent(ClientId id, UUID consent) {
        var pdf = ConsentPdf.render(consents.given(id, consent), paperSize(), LANGUAGE);
        events.publishEvent(DocumentIssued.of("CONSENT_FORM_ISSUED", id, consent, pdf));
        return pdf;
    }

    /**
     * The health form for a client, to be filled in with a pen.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_INTAKE_FORM)
    public byte[] intakeForm(ClientId id) {
        var practice = clinic.profile();
        var form = new IntakeForm(Sources.clinic(practice), Sources.client(clients.summary(id)), null);
        var pdf = IntakeFormPdf.render(form, PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(DocumentIssued.of("INTAKE_FORM_ISSUED", id, id.value(), pdf));
        return pdf;
    }

    /**
     * A consent to be signed by hand.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_CONSENT_FORM)
    public byte[] blankConsent(ClientId id, ConsentScope scope) {
        var pdf = ConsentPdf.render(consents.blank(id, scope), paperSize(), LANGUAGE);
        events.publishEvent(DocumentIssued.of("CONSENT_FORM_ISSUED", id, id.value(), pdf));
        return pdf;
    }

    /**
     * The client's health history as it is in force.
     *
     * @return a PDF
     */
    @Requires(Action.ISSUE_INTAKE_FORM)
    public byte[] intake(ClientId id) {
        var practice = clinic.profile();
        var intake = intakes.current(id).orElseThrow(NotFound::new);
        var form = new IntakeForm(
                Sources.clinic(practice),
                Sources.client(clients.summary(id)),
                Sources.intake(intake, practice.timeZone()));
        var pdf = IntakeFormPdf.render(form, PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(DocumentIssued.of("INTAKE_ISSUED", id, id.value(), pdf));
        return pdf;
    }

    /**
     * The letter to a doctor about what the safety rules found at a visit.
     *
     * @return a PDF of one page
     * @throws NotFound if nothing was decided at the visit that a doctor should hear of
     */
    @Requires(Action.ISSUE_REFERRAL_LETTER)
    public byte[] referralLetter(EncounterId id) {
        var note = chart.open(id);
        var check = screening
                .decisionFor(note.clientId(), id.value())
                .filter(ReferralSources::refers)
                .orElseThrow(NotFound::new);
        var practice = clinic.profile();
        var therapist = clinic.staffMember(check.byId());
        var letter = ReferralSources.letter(
                note,
                check,
                practice,
                clients.summary(note.clientId()),
                therapist,
                LocalDate.ofInstant(time.instant(), practice.timeZone()));
        var pdf = ReferralLetterPdf.render(letter, PaperSize.valueOf(practice.paperSize()), LANGUAGE);
        events.publishEvent(DocumentIssued.of("REFERRAL_LETTER_ISSUED", note.clientId(), id.value(), pdf));
        return pdf;
    }

    /** What the file is called: says whose it is by number only, because names travel with files. */
    @Requires(Action.READ_CONTACT)
    public String fileStem(ClientId id) {
        return "client-" + clients.summary(id).number();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** As the clinic calls them now; one that it no longer offers, as the library does. */
    private TechniqueNames techniqueNames() {
        var names = new HashMap<String, String>();
        Library.standard().all(Technique.class).forEach(one -> names.put(one.key(), one.name()));
        library.offered(Technique.class).forEach(one -> names.put(one.key(), one.name()));
        return new TechniqueNames(names);
    }

    private PaperSize paperSize() {
        return PaperSize.valueOf(clinic.profile().paperSize());
    }
}
