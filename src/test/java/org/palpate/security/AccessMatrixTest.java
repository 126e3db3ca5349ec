/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.Amendment;
import org.palpate.chart.ChartService;
import org.palpate.chart.ClinicMapService;
import org.palpate.chart.CosignService;
import org.palpate.chart.DraftSave;
import org.palpate.chart.EncounterId;
import org.palpate.chart.MarkHistoryService;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.NoteSearchService;
import org.palpate.chart.NoteState;
import org.palpate.chart.OpenNotesService;
import org.palpate.chart.Quarter;
import org.palpate.chart.ReadingService;
import org.palpate.chart.SigningService;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineService;
import org.palpate.chart.TimerService;
import org.palpate.chart.UnsentNote;
import org.palpate.chart.VisitCheck;
import org.palpate.chart.VisitService;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.client.ClinicalProfile;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.FoundingService;
import org.palpate.clinic.Licence;
import org.palpate.consent.ConsentDraft;
import org.palpate.consent.ConsentRuleSets;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.database.PalpateTest;
import org.palpate.document.DocumentService;
import org.palpate.intake.IntakeService;
import org.palpate.intake.KioskId;
import org.palpate.intake.KioskService;
import org.palpate.library.ContentLanguage;
import org.palpate.library.Grade;
import org.palpate.library.Library;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryService;
import org.palpate.library.LibrarySettings;
import org.palpate.library.Range;
import org.palpate.library.Technique;
import org.palpate.library.Trait;
import org.palpate.phrase.PhraseDraft;
import org.palpate.phrase.PhraseService;
import org.palpate.phrase.TemplateService;
import org.palpate.phrase.VisitTemplate;
import org.palpate.plan.PlanService;
import org.palpate.screening.SafetyRulesService;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every public method of every application service, called by every kind of person on a record in every state, on a real
 * database, and compared with {@code access-matrix.txt}. Neither the methods nor the states are listed here: a new one
 * fails until somebody has written down who may call it.
 */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixTest.class);

    /** Who stands behind each column, and whose client and whose note they ask for. */
    private static final Map<String, Subject> SUBJECTS = subjects();

    private static final AccessTable TABLE = AccessTable.read();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ApplicationContext application;
    private final AccountService accounts;
    private final IdentityService identity;
    private final ClinicService clinic;
    private final FoundingService founding;
    private final ClientService clients;
    private final ChartService chart;
    private final TimelineService timeline;
    private final NoteSearchService notes;
    private final OpenNotesService openNotes;
    private final VisitService visits;
    private final SigningService signing;
    private final CosignService cosigning;
    private final MarkHistoryService history;
    private final ReadingService readings;
    private final TimerService timers;
    private final ClinicMapService clinicMap;
    private final PlanService plans;
    private final IntakeService intakes;
    private final ScreeningService screening;
    private final SafetyRulesService safetyRules;
    private final KioskService kiosks;
    private final ConsentService consents;
    private final ConsentRulesService consentRules;
    private final DocumentService documents;
    private final Map<String, Records> records = new HashMap<>();
    private final Map<String, Call> calls = calls();

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    AccessMatrixTest(
            ApplicationContext application,
            AccountService accounts,
            IdentityService identity,
            ClinicService clinic,
            FoundingService founding,
            ClientService clients,
            ChartService chart,
            TimelineService timeline,
            NoteSearchService notes,
            OpenNotesService openNotes,
            VisitService visits,
            SigningService signing,
            CosignService cosigning,
            MarkHistoryService history,
            ReadingService readings,
            TimerService timers,
            ClinicMapService clinicMap,
            PlanService plans,
            IntakeService intakes,
            ScreeningService screening,
            SafetyRulesService safetyRules,
            KioskService kiosks,
            ConsentService consents,
            ConsentRulesService consentRules,
            DocumentService documents) {
        this.application = application;
        this.accounts = accounts;
        this.identity = identity;
        this.clinic = clinic;
        this.founding = founding;
        this.clients = clients;
        this.chart = chart;
        this.timeline = timeline;
        this.notes = notes;
        this.openNotes = openNotes;
        this.visits = visits;
        this.signing = signing;
        this.cosigning = cosigning;
        this.history = history;
        this.readings = readings;
        this.timers = timers;
        this.clinicMap = clinicMap;
        this.plans = plans;
        this.intakes = intakes;
        this.screening = screening;
        this.safetyRules = safetyRules;
        this.kiosks = kiosks;
        this.consents = consents;
        this.consentRules = consentRules;
        this.documents = documents;
    }

    @BeforeEach
    void takePeopleOn() {
        if (clinics == null) {
            clinics = new TwoClinics(application)
                    .hire("alice", Role.THERAPIST)
                    .hire("bob", Role.THERAPIST)
                    .hire("carol", Role.THERAPIST)
                    .hire("dave", Role.THERAPIST)
                    .hire("erin", Role.THERAPIST)
                    .hire("gone", Role.THERAPIST)
                    .hire("vera", Role.THERAPIST)
                    .hire("student", Role.THERAPIST)
                    .hire("solo", Role.THERAPIST, Role.ADMIN)
                    .hire("manager", Role.MANAGER)
                    .hire("frontdesk", Role.FRONT_DESK)
                    .hire("admin", Role.ADMIN)
                    .smuggleIn("client", Role.CLIENT)
                    .hireAtHarbour("harbour-therapist", Role.THERAPIST)
                    .hireAtHarbour("harbour-manager", Role.MANAGER)
                    .hireAtHarbour("harbour-frontdesk", Role.FRONT_DESK)
                    .hireAtHarbour("harbour-admin", Role.ADMIN);
            Actors.runAs(Actor.system(clinics.riverside()), () -> {
                clinic.license(clinics.id("vera"), Set.of(Licence.CO_SIGNING));
                clinic.supervise(clinics.id("student"), clinics.id("vera"));
            });
        }
    }

    @Test
    void everyServiceMethodIsInTheTableInEveryState() {
        var expected = new TreeSet<String>();
        methods()
                .forEach((name, method) ->
                        statesOf(method).forEach(state -> expected.add(AccessTable.key(name, state))));
        assertThat(TABLE.lines().keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(TABLE.subjects()).containsExactlyElementsOf(SUBJECTS.keySet());
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(methods().keySet());
    }

    @Test
    void everyCellIsAsTheTableSays() {
        var wrong = new ArrayList<String>();
        var outcomes = new TreeMap<String, Integer>();
        for (var line : TABLE.lines().values()) {
            line.allowed().forEach((subject, allowed) -> {
                var cell = new Cell(line, subject, allowed);
                outcomes.merge(cell.run(wrong), 1, Integer::sum);
            });
        }
        for (var method : methods().entrySet()) {
            if (namesRecord(method.getValue())) {
                for (var subject : SUBJECTS.keySet()) {
                    var line = new AccessTable.Line(method.getKey(), "UNKNOWN", "-", Map.of());
                    outcomes.merge(new Cell(line, subject, false).run(wrong), 1, Integer::sum);
                }
            }
        }
        int cells = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        LOG.info(
                "Access matrix: {} cells of {} methods and {} subjects: {}",
                cells,
                calls.size(),
                SUBJECTS.size(),
                outcomes);
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(1_700);
    }

    @Test
    void anUnknownRecordAndAnotherClinicsLookAlike() {
        var known = records("alice", "alice").note(NoteState.SIGNED);
        var unknown = new EncounterId(Ids.next());
        for (var person : List.of("harbour-therapist", "harbour-manager")) {
            var answers = List.of(known, unknown).stream()
                    .map(id -> {
                        long before = lastEvent(clinics.harbour());
                        var thrown = catchAll(() -> clinics.as(person, () -> chart.open(id)));
                        var trace = eventsAfter(clinics.harbour(), before).getFirst();
                        return thrown.getClass() + " " + thrown.getMessage() + " " + thrown.getCause() + " "
                                + trace.what() + " " + trace.client() + " " + trace.purpose();
                    })
                    .collect(Collectors.toSet());
            assertThat(answers)
                    .as("what %s is told, and what the trail is", person)
                    .hasSize(1);
        }
    }

    /** Fail closed: what cannot be written down is not shown. */
    @Test
    void nothingClinicalIsReadOrWrittenWhileTheTrailIsBroken() {
        var told = new ArrayList<String>();
        clinics.superuser().sql("revoke insert on audit_event from palpate_app").update();
        try {
            for (var line : TABLE.lines().values()) {
                var person = line.allowed().getOrDefault("own", false) ? "own" : "admin";
                if (!"-".equals(line.trace()) && line.allowed().getOrDefault(person, false)) {
                    withTrail(() -> prepare(line, subject(person)));
                    try {
                        var answer = new Cell(line, person, true).call();
                        told.add(AccessTable.key(line.method(), line.state()) + ": " + answer);
                    } catch (RuntimeException refused) {
                        assertThat(refused).isNotInstanceOf(NotFound.class);
                    }
                }
            }
        } finally {
            clinics.superuser()
                    .sql("grant insert on audit_event to palpate_app")
                    .update();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aServiceMethodWithoutAnActionStopsTheStart() {
        assertThatThrownBy(() -> PolicyConfiguration.checkService(NamesNoAction.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("names no @Requires action");
        assertThatThrownBy(() -> PolicyConfiguration.checkService(NamesNoRecord.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("takes no Subject");
    }

    private void withTrail(Runnable work) {
        clinics.superuser().sql("grant insert on audit_event to palpate_app").update();
        work.run();
        clinics.superuser().sql("revoke insert on audit_event from palpate_app").update();
    }

    private void prepare(AccessTable.Line line, Subject subject) {
        records(subject.owner(), subject.writer()).snapshot(stateOf(line));
    }

    private Records records(String owner, String writer) {
        return records.computeIfAbsent(owner + " " + writer, key -> new Records(clinics, application, owner, writer));
    }

    private static @Nullable NoteState stateOf(AccessTable.Line line) {
        return Arrays.stream(NoteState.values())
                .filter(state -> state.name().equals(line.state()))
                .findFirst()
                .orElse(null);
    }

    /** Every public method of every application service, by {@code Service.method}. */
    private Map<String, Method> methods() {
        var methods = new TreeMap<String, Method>();
        application.getBeansWithAnnotation(ApplicationService.class).values().forEach(bean -> {
            var type = AopUtils.getTargetClass(bean);
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(method -> {
                        var name = type.getSimpleName() + "." + method.getName();
                        assertThat(methods.put(name, method))
                                .as("two methods named " + name)
                                .isNull();
                    });
        });
        assertThat(methods).hasSizeGreaterThan(30);
        return methods;
    }

    private static boolean namesRecord(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(org.palpate.security.Subject.class::isAssignableFrom);
    }

    private static Set<String> statesOf(Method method) {
        if (Arrays.asList(method.getParameterTypes()).contains(EncounterId.class)) {
            return Arrays.stream(NoteState.values()).map(Enum::name).collect(Collectors.toSet());
        }
        return Set.of(namesRecord(method) ? "OPEN" : "-");
    }

    /** How each method is called; a method that is missing here fails. */
    private Map<String, Call> calls() {
        var all = new LinkedHashMap<String, Call>();
        all.put("FoundingService.isOpen", on -> founding.isOpen());
        all.put("FoundingService.found", on -> founding.found("token", clinicDraft(), newAccount(), "", ""));
        all.put("FoundingService.foundForDemo", on -> founding.foundForDemo(clinicDraft(), () -> {}));
        all.put("ClinicService.profile", on -> clinic.profile());
        all.put("ClinicService.staff", on -> clinic.staff());
        all.put("ClinicService.therapists", on -> clinic.therapists());
        all.put("ClinicService.staffMember", on -> clinic.staffMember(clinics.id("dave")));
        all.put("ClinicService.change", on -> done(() -> clinic.change(clinicDraft(), on.clinicVersion())));
        all.put("ClinicService.hire", on -> clinic.hire(newAccount(), "RMT", "1"));
        all.put("AccountService.rows", on -> accounts.rows());
        all.put("AccountService.create", on -> accounts.create(newAccount()));
        all.put("ClinicService.license", on -> done(() -> clinic.license(clinics.id("erin"), Set.of())));
        all.put("ClinicService.supervise", on -> done(() -> clinic.supervise(clinics.id("erin"), null)));
        all.put("ClinicService.supervisors", on -> clinic.supervisors());
        all.put("IdentityService.confirmedLately", on -> identity.confirmedLately());
        all.put("IdentityService.requireConfirmed", on -> done(identity::requireConfirmed));
        all.put("IdentityService.confirm", on -> done(() -> identity.confirm(TwoClinics.PASSWORD)));
        all.put("AccountService.setEnabled", on -> done(() -> accounts.setEnabled(clinics.id("erin"), true)));
        all.put("ClientService.find", on -> clients.find("", 0, 10));
        all.put("ClientService.count", on -> clients.count(""));
        all.put("ClientService.possibleDuplicates", on -> clients.possibleDuplicates(TwoClinics.contact("Given", "F")));
        all.put("ClientService.create", on -> clients.create(TwoClinics.contact("New", "Client")));
        all.put("ClientService.summary", on -> clients.summary(on.client()));
        all.put(
                "ClientService.changeContact",
                on -> done(() -> clients.changeContact(
                        on.client(), TwoClinics.contact("Given", "Changed" + NEXT.get()), on.clientVersion())));
        all.put("ClientService.clinicalProfile", on -> clients.clinicalProfile(on.client()));
        all.put(
                "ClientService.changeClinicalProfile",
                on -> done(() -> clients.changeClinicalProfile(
                        on.client(),
                        new ClinicalProfile("Alert " + NEXT.incrementAndGet(), "", "", ""),
                        on.clientVersion())));
        all.put("ClientService.care", on -> clients.care(on.client()));
        all.put("ClientService.share", on -> done(() -> clients.share(on.client(), clinics.id("erin"))));
        all.put("ClientService.endCare", on -> done(() -> clients.endCare(on.client(), clinics.id("bob"))));
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
        all.put(
                "NoteSearchService.ofClient",
                on -> notes.ofClient(on.client(), "stiff", null).hits().getFirst());
        all.put("OpenNotesService.count", on -> openNotes.count());
        all.put("CosignService.waiting", on -> cosigning.waiting());
        all.put("CosignService.count", on -> cosigning.count());
        all.put("OpenNotesService.pace", on -> openNotes.pace());
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
        all.put("ClinicMapService.quarters", on -> clinicMap.quarters());
        all.put("ClinicMapService.map", on -> clinicMap.map(new Quarter(2020, 1)));
        putLibrary(all);
        putPhrases(all);
        all.put("PlanService.plan", on -> plans.plan(on.client()).orElseThrow());
        all.put(
                "PlanService.save",
                on -> plans.save(on.client(), Records.plan("Run " + NEXT.incrementAndGet()), on.planVersion()));
        all.put("IntakeService.current", on -> intakes.current(on.client()).orElseThrow());
        all.put("IntakeService.history", on -> intakes.history(on.client()).getFirst());
        all.put("IntakeService.difference", on -> intakes.difference(on.client(), 0, 1));
        all.put("IntakeService.facts", on -> intakes.facts(on.client()));
        all.put(
                "IntakeService.save",
                on -> intakes.save(on.client(), Records.intake("Run " + NEXT.incrementAndGet()), on.intakeVersion()));
        all.put("IntakeService.accept", on -> intakes.accept(on.client(), 1));
        all.put("IntakeService.draft", on -> intakes.draft(on.client()));
        all.put(
                "IntakeService.keep",
                on -> done(() -> intakes.keep(on.client(), Records.intake("R" + NEXT.incrementAndGet()), 0)));
        all.put("IntakeService.discard", on -> done(() -> intakes.discard(on.client())));
        all.put("KioskService.handOver", on -> kiosks.handOver(on.client()));
        all.put("KioskService.takeBack", on -> done(() -> kiosks.takeBack(on.client())));
        all.put("KioskService.unfinished", on -> kiosks.unfinished(on.client()));
        all.put("KioskService.putAside", on -> done(() -> kiosks.putAside(on.client())));
        all.put("KioskService.open", on -> done(() -> kiosks.open(on.kiosk(), on.kioskSecret())));
        all.put("KioskService.form", on -> kiosks.form(on.kiosk()));
        all.put(
                "KioskService.keep",
                on -> done(() -> kiosks.keep(on.kiosk(), Records.intake("R" + NEXT.incrementAndGet()))));
        all.put("KioskService.finish", on -> done(() -> kiosks.finish(on.kiosk(), Records.intake("Walk"))));
        all.put("ConsentService.inForce", on -> consents.inForce(on.client(), LocalDate.EPOCH));
        all.put("ConsentService.needs", on -> consents.needs(on.client(), LocalDate.EPOCH, Set.of("gluteus-maximus")));
        all.put("ConsentService.history", on -> consents.history(on.client()).getFirst());
        all.put("ConsentService.give", on -> consents.give(on.client(), on.consent()));
        all.put("ConsentService.withdraw", on -> consents.withdraw(on.client(), on.consentId(), List.of(), ""));
        all.put("ConsentRulesService.rules", on -> consentRules.rules());
        all.put("ConsentRulesService.words", on -> consentRules.words(ConsentScope.GENERAL, List.of()));
        all.put(
                "ConsentRulesService.save",
                on -> done(() -> consentRules.save(
                        ConsentRuleSets.standard().forPlace("Ontario"), "", on.consentRulesNumber())));
        all.put("DocumentService.sessionSummary", on -> documents.sessionSummary(on.note()));
        all.put("DocumentService.carePlan", on -> documents.carePlan(on.client()));
        all.put("DocumentService.consent", on -> documents.consent(on.client(), on.consentId()));
        all.put("DocumentService.blankConsent", on -> documents.blankConsent(on.client(), ConsentScope.GENERAL));
        all.put("DocumentService.intakeForm", on -> documents.intakeForm(on.client()));
        all.put("DocumentService.intake", on -> documents.intake(on.client()));
        all.put("DocumentService.referralLetter", on -> documents.referralLetter(on.note()));
        all.put("ScreeningService.screen", on -> screening.screen(on.client(), Records.visit()));
        all.put(
                "ScreeningService.against",
                on -> screening.against(on.client(), Records.visit(), Map.of("heat", Set.of(Trait.HEAT))));
        all.put("ScreeningService.observations", on -> screening.observations());
        all.put("ScreeningService.placeNotes", on -> screening.placeNotes());
        all.put("ScreeningService.clearances", on -> screening.clearances(on.client()));
        all.put("ScreeningService.recordClearance", on -> screening.recordClearance(on.client(), Records.clearance()));
        all.put(
                "ScreeningService.endClearance",
                on -> done(() -> screening.endClearance(on.client(), on.clearanceId(), "A mistake")));
        all.put(
                "ScreeningService.decide",
                on -> screening.decide(on.client(), Records.visit("visible-spinal-deformity"), Records.referred()));
        all.put("ScreeningService.decisionFor", on -> screening.decisionFor(on.client(), Ids.next()));
        all.put(
                "ScreeningService.requireDecision",
                on -> screening.requireDecision(on.client(), Records.visit("lump")));
        all.put("SafetyRulesService.rules", on -> safetyRules.rules(Locale.ENGLISH));
        all.put("SafetyRulesService.author", on -> safetyRules.author());
        all.put("SafetyRulesService.approve", on -> done(() -> safetyRules.approve(Map.of("RF-01", 1), "Dr Lead")));
        all.put(
                "SafetyRulesService.changeSeverity",
                on -> done(() -> safetyRules.changeSeverity("RF-01", Severity.REFER_EMERGENCY, "Dr Lead", "")));
        all.put("DocumentService.fileStem", on -> documents.fileStem(on.client()));
        return all;
    }

    private void putLibrary(Map<String, Call> all) {
        var sources = Library.standard().entries(LibraryKind.SOURCE);
        all.put("LibraryService.entries", on -> library().entries(LibraryKind.TECHNIQUE));
        all.put("LibraryService.offered", on -> library().offered(Technique.class));
        all.put("LibraryService.search", on -> library().search("massage"));
        all.put(
                "LibraryService.page",
                on -> library().page(LibraryKind.SOURCE, sources.getFirst().key()));
        all.put("LibraryService.claimsForClients", on -> library().claimsForClients());
        all.put("LibraryService.settings", on -> library().settings());
        all.put(
                "LibraryService.changeSettings",
                on -> done(() -> library()
                        .changeSettings(
                                new LibrarySettings(ContentLanguage.ENGLISH, Grade.B, on.librarySettingsVersion()))));
        all.put("LibraryService.add", on -> library().add(ownTechnique()));
        all.put("LibraryService.change", on -> {
            var added = library().add(ownTechnique());
            return library().change(added.content(), added.version());
        });
        all.put(
                "LibraryService.switchOff",
                on -> library()
                        .switchOff(
                                LibraryKind.SOURCE,
                                sources.get(NEXT.incrementAndGet() % sources.size())
                                        .key(),
                                LibraryService.UNTOUCHED));
        all.put(
                "LibraryService.switchOn",
                on -> library()
                        .switchOn(
                                LibraryKind.SOURCE,
                                sources.get(NEXT.incrementAndGet() % sources.size())
                                        .key(),
                                LibraryService.UNTOUCHED));
    }

    private void putPhrases(Map<String, Call> all) {
        all.put("PhraseService.phrases", on -> phrases().phrases());
        all.put("PhraseService.add", on -> phrases().add(phrase()));
        all.put(
                "PhraseService.change",
                on -> done(() -> phrases().change(phrases().add(phrase()), phrase(), 0)));
        all.put(
                "PhraseService.remove",
                on -> done(() -> phrases().remove(phrases().add(phrase()), 0)));
        all.put("PhraseService.addForClinic", on -> phrases().addForClinic(phrase()));
        all.put(
                "PhraseService.changeForClinic",
                on -> done(() -> phrases().changeForClinic(phrases().addForClinic(phrase()), phrase(), 0)));
        all.put(
                "PhraseService.removeForClinic",
                on -> done(() -> phrases().removeForClinic(phrases().addForClinic(phrase()), 0)));
        all.put("TemplateService.templates", on -> templates().templates());
        all.put(
                "TemplateService.change",
                on -> done(() -> {
                    var any = template();
                    templates().change(any.key(), any.content(), any.version());
                }));
        all.put(
                "TemplateService.switchOff",
                on -> done(
                        () -> templates().switchOff(template().key(), template().version())));
        all.put(
                "TemplateService.switchOn",
                on -> done(
                        () -> templates().switchOn(template().key(), template().version())));
    }

    private PhraseService phrases() {
        return application.getBean(PhraseService.class);
    }

    private TemplateService templates() {
        return application.getBean(TemplateService.class);
    }

    /** Read by a manager of the clinic: whoever is refused must be refused by the call that is tried. */
    private VisitTemplate template() {
        boolean elsewhere = Actors.current()
                .filter(actor -> actor.clinicId().equals(clinics.harbour()))
                .isPresent();
        return clinics.as(
                elsewhere ? "harbour-manager" : "manager",
                () -> templates().templates().getFirst());
    }

    private static PhraseDraft phrase() {
        return new PhraseDraft("p" + NEXT.incrementAndGet(), "Text");
    }

    private LibraryService library() {
        return application.getBean(LibraryService.class);
    }

    private static Technique ownTechnique() {
        var name = "Own technique " + NEXT.incrementAndGet();
        return new Technique(
                "",
                name,
                List.of(),
                Technique.Family.OTHER,
                Technique.Level.TECHNIQUE,
                "What is done.",
                List.of(),
                List.of(),
                Range.exactly(1),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of());
    }

    private static Object done(Runnable command) {
        command.run();
        return "done";
    }

    private static NewAccount newAccount() {
        return new NewAccount(
                "person-" + NEXT.incrementAndGet(), "Somebody", TwoClinics.PASSWORD, Set.of(Role.THERAPIST));
    }

    private static ClinicDraft clinicDraft() {
        return new ClinicDraft("Clinic " + NEXT.incrementAndGet(), "", "", "", "", "America/Toronto", "A4");
    }

    private long lastEvent(UUID clinicId) {
        return clinics.superuser()
                .sql("select coalesce(max(seq), 0) from audit_event where clinic_id = ?")
                .param(clinicId)
                .query(Long.class)
                .single();
    }

    private List<Event> eventsAfter(UUID clinicId, long seq) {
        return clinics.superuser()
                .sql("""
                        select what, actor_id, client_id, convert_from(bytes, 'UTF8')::jsonb ->> 'purpose' as purpose
                        from audit_event where clinic_id = ? and seq > ? order by seq""")
                .params(clinicId, seq)
                .query((row, number) -> new Event(
                        row.getString("what"),
                        row.getObject("actor_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("purpose")))
                .list();
    }

    private static RuntimeException catchAll(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static UnsentNote unsent(long version) {
        return new UnsentNote(Ids.next(), Ids.next(), 1, version, "Written after a new log-in", "", "", "", List.of());
    }

    private static Map<String, Subject> subjects() {
        var all = new LinkedHashMap<String, Subject>();
        all.put("own", new Subject("alice", "alice", "alice"));
        all.put("shared", new Subject("bob", "alice", "alice"));
        all.put("owner", new Subject("alice", "alice", "bob"));
        all.put("ended", new Subject("carol", "alice", "alice"));
        all.put("sup", new Subject("vera", "student", "student"));
        all.put("clinic", new Subject("dave", "alice", "alice"));
        all.put("both", new Subject("solo", "solo", "solo"));
        all.put("both-", new Subject("solo", "alice", "alice"));
        all.put("mgr", new Subject("manager", "alice", "alice"));
        all.put("fd", new Subject("frontdesk", "alice", "alice"));
        all.put("adm", new Subject("admin", "alice", "alice"));
        all.put("o-thr", new Subject("harbour-therapist", "alice", "alice"));
        all.put("o-mgr", new Subject("harbour-manager", "alice", "alice"));
        all.put("o-fd", new Subject("harbour-frontdesk", "alice", "alice"));
        all.put("o-adm", new Subject("harbour-admin", "alice", "alice"));
        all.put("cli", new Subject("client", "alice", "alice"));
        all.put("off", new Subject("gone", "gone", "gone"));
        all.put("anon", new Subject("", "alice", "alice"));
        all.put(AccessTable.ON_TABLET, new Subject("", "alice", "alice"));
        return all;
    }

    private static Subject subject(String column) {
        return Objects.requireNonNull(SUBJECTS.get(column));
    }

    private record Subject(String person, String owner, String writer) {}

    private record Event(String what, UUID actor, @Nullable UUID client, String purpose) {}

    /** What a call is made on. */
    @FunctionalInterface
    private interface Call {
        Object on(Cell cell);
    }

    /** One method called by one person on one record. */
    private final class Cell {

        private final AccessTable.Line line;
        private final String column;
        private final boolean allowed;
        private final Subject subject;
        private final @Nullable NoteState state;
        private final Records theirs;
        private final boolean unknown;

        Cell(AccessTable.Line line, String column, boolean allowed) {
            this.line = line;
            this.column = column;
            this.allowed = allowed;
            this.subject = AccessMatrixTest.subject(column);
            this.state = stateOf(line);
            this.theirs = records(subject.owner(), subject.writer());
            this.unknown = line.state().equals("UNKNOWN");
        }

        ClientId client() {
            return unknown ? new ClientId(Ids.next()) : theirs.client();
        }

        EncounterId note() {
            return unknown ? new EncounterId(Ids.next()) : theirs.note(Objects.requireNonNull(state));
        }

        long noteVersion() {
            return unknown ? 0 : theirs.version("encounter", note().value());
        }

        long clientVersion() {
            return unknown ? 0 : theirs.version("client", client().value());
        }

        UUID mark() {
            return unknown ? Ids.next() : theirs.mark(note());
        }

        long visitVersion() {
            return unknown ? -1 : theirs.visitVersion(note());
        }

        long planVersion() {
            return unknown ? 0 : theirs.planVersion();
        }

        long intakeVersion() {
            return unknown ? 0 : theirs.intakeVersion();
        }

        /** The hand-over: opened already, but where opening it is what is tried. */
        KioskId kiosk() {
            return unknown ? new KioskId(Ids.next()) : theirs.kiosk(!opens());
        }

        byte[] kioskSecret() {
            return unknown ? new byte[32] : theirs.kioskSecret();
        }

        private boolean opens() {
            return line.method().equals("KioskService.open");
        }

        private boolean tablet() {
            return column.equals(AccessTable.ON_TABLET);
        }

        /** Who acts; a tablet acts for the hand-over that it was given, also when it asks for another one. */
        private Actor actor() {
            return tablet()
                    ? Actor.guest(theirs.kiosk(!opens()).value(), clinics.riverside())
                    : clinics.actor(subject.person());
        }

        ConsentDraft consent() {
            return theirs.consent();
        }

        UUID consentId() {
            return unknown ? Ids.next() : theirs.consentId();
        }

        UUID clearanceId() {
            return unknown ? Ids.next() : theirs.clearanceId();
        }

        int consentRulesNumber() {
            return anonymous()
                    ? 0
                    : clinics.superuser()
                            .sql("select coalesce(max(number), 0) from consent_rules where clinic_id = ?")
                            .param(clinicId())
                            .query(Integer.class)
                            .single();
        }

        long clinicVersion() {
            return anonymous()
                    ? 0
                    : clinics.superuser()
                            .sql("select version from clinic where clinic_id = ?")
                            .param(actor().clinicId())
                            .query(Long.class)
                            .single();
        }

        long librarySettingsVersion() {
            return anonymous()
                    ? 0
                    : clinics.superuser()
                            .sql("select coalesce(max(version), -1) from library_setting where clinic_id = ?")
                            .param(clinicId())
                            .query(Long.class)
                            .single();
        }

        /** Makes the call, adds what is wrong with it, and returns the kind of its outcome. */
        String run(List<String> wrong) {
            if (tablet() || line.method().startsWith("KioskService.")) {
                theirs.kiosk(!opens()); // handed over before anybody looks
            }
            var before = theirs.snapshot(state);
            long seq = anonymous() ? 0 : lastEvent(clinicId());
            var outcome = outcome();
            var after = theirs.snapshot(state);
            var events = anonymous() ? List.<Event>of() : eventsAfter(clinicId(), seq);
            var problem = problem(outcome, before.equals(after), events);
            if (problem != null) {
                wrong.add("%s %s by %s: %s %s".formatted(line.method(), line.state(), column, problem, events));
            }
            if (!before.equals(after)) {
                theirs.renew(state);
            }
            return outcome;
        }

        private @Nullable String problem(String outcome, boolean unchanged, List<Event> events) {
            if (!List.of("answered", "refused", "rejected").contains(outcome)) {
                return outcome;
            }
            if (allowed == outcome.equals("refused")) {
                return allowed ? "must be allowed" : "must be refused";
            }
            if (!outcome.equals("answered") && !unchanged) {
                return outcome + " and yet changed something";
            }
            if (outcome.equals("answered") && !line.trace().equals("-") && !traced(events)) {
                return "left no " + line.trace();
            }
            if (outcome.equals("refused") && !anonymous() && !refusalTraced(events)) {
                return "left no ACCESS_REFUSED";
            }
            return null;
        }

        private boolean traced(List<Event> events) {
            return events.stream()
                    .anyMatch(event -> event.what().equals(line.trace())
                            && event.actor().equals(actor().id())
                            && (line.state().equals("-")
                                    || theirs.client().value().equals(event.client())));
        }

        /** The two commands that name an account get past the policy and find nothing: row-level security hides it. */
        private boolean refusalTraced(List<Event> events) {
            var action = Objects.requireNonNull(
                            Objects.requireNonNull(methods().get(line.method())).getAnnotation(Requires.class))
                    .value();
            if (column.startsWith("o-")
                    && List.of(
                                    "ClinicService.staffMember",
                                    "ClinicService.license",
                                    "ClinicService.supervise",
                                    "AccountService.setEnabled")
                            .contains(line.method())
                    && Policy.allows(
                            action, clinics.actor(subject.person()).roles(), Relation.NONE, RecordState.OPEN)) {
                return true;
            }
            return events.stream()
                    .anyMatch(event -> event.what().equals("ACCESS_REFUSED")
                            && event.actor().equals(actor().id())
                            && event.purpose().equals(action.name()));
        }

        private String outcome() {
            try {
                call();
                return "answered";
            } catch (NotFound refused) {
                return "refused";
            } catch (Rejection | StaleVersion rejected) {
                return "rejected";
            } catch (RuntimeException failed) {
                return line.method().equals("FoundingService.foundForDemo") && "Not a demo".equals(failed.getMessage())
                        ? "rejected"
                        : "failed with " + failed;
            }
        }

        Object call() {
            var call = Objects.requireNonNull(calls.get(line.method()));
            if (anonymous()) {
                return clinics.asNobody(() -> call.on(this));
            }
            if (tablet()) {
                return Actors.callAs(actor(), () -> call.on(this));
            }
            if (!column.equals("off")) {
                return clinics.as(subject.person(), () -> call.on(this));
            }
            prepare(line, subject);
            switchAccount(false);
            try {
                return clinics.as(subject.person(), () -> call.on(this));
            } finally {
                switchAccount(true);
            }
        }

        private void switchAccount(boolean enabled) {
            clinics.superuser()
                    .sql("update account set enabled = ? where id = ?")
                    .params(enabled, clinics.id(subject.person()))
                    .update();
        }

        private UUID clinicId() {
            return actor().clinicId();
        }

        private boolean anonymous() {
            return column.equals("anon");
        }
    }

    static class NamesNoAction {
        public void act() {}
    }

    static class NamesNoRecord {
        @Requires(Action.READ_NOTE)
        public void act(String id) {}
    }
}
