/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Side;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.library.Trait;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningServiceTest {

    private static final String REFER = "visible-spinal-deformity";
    private static final String EMERGENCY = "clot-signs";
    private static final String STOP = "intoxication";

    private final ScreeningService screening;
    private final SafetyRulesService rules;
    private final ClientService clients;
    private final ApplicationContext application;
    private final Instant now;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    private UUID visit = Ids.next();

    @Autowired
    ScreeningServiceTest(
            ScreeningService screening,
            SafetyRulesService rules,
            ClientService clients,
            InstantSource time,
            ApplicationContext application) {
        this.screening = screening;
        this.rules = rules;
        this.clients = clients;
        this.application = application;
        this.now = time.instant();
        this.today = LocalDate.ofInstant(now, ZoneId.of("America/Toronto"));
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("therapist", Role.THERAPIST)
                .hire("manager", Role.MANAGER)
                .hireAtHarbour("harbour-manager", Role.MANAGER);
    }

    @BeforeEach
    void takeAClient() {
        client = clinics.as("therapist", () -> clients.create(TwoClinics.contact("Given", "Family")));
        visit = Ids.next();
    }

    @Test
    void whatFiresIsToldWithItsReason() {
        var fired = screen(seen(EMERGENCY)).fired().getFirst();
        assertThat(fired.rule()).isEqualTo("CI-01");
        assertThat(fired.because())
                .extracting(Because::words)
                .containsExactly("Seen today: One calf or thigh swollen, hot and sore");
        assertThat(fired.approved()).isFalse();
    }

    @Test
    void signingWaitsForADecision() {
        refused("safety", () -> require(seen(REFER)));
        var decided = decide(seen(REFER), DecisionDraft.of(Decision.KEPT_TO_RULES, ""));
        assertThat(decided.about()).isEqualTo("RF-16");
        assertThat(require(seen(REFER))).contains(decided);
        assertThat(clinics.as("manager", () -> screening.decisionFor(client, visit)))
                .contains(decided);
    }

    @Test
    void aDecisionDoesNotCoverWhatFiresLater() {
        decide(seen(REFER), DecisionDraft.of(Decision.KEPT_TO_RULES, ""));
        refused("safety", () -> require(seen(REFER, STOP)));
    }

    @Test
    void goingOnNeedsAReason() {
        refused("reason", () -> decide(seen(REFER), DecisionDraft.of(Decision.WENT_ON, " ")));
        refused("decision", () -> decide(seen(REFER), new DecisionDraft(null, "", "", null, "", Addressee.NOBODY)));
        refused("decision", () -> decide(seen(STOP), DecisionDraft.of(Decision.KEPT_TO_RULES, "")));
        var check = decide(seen(STOP), DecisionDraft.of(Decision.WENT_ON, " Only talked "));
        assertThat(check.reason()).isEqualTo("Only talked");
        assertThat(check.by()).isEqualTo("Name of therapist, RMT");
    }

    @Test
    void anEmergencyNeedsWhoWasTold() {
        refused("toldWhom", () -> decide(seen(EMERGENCY), DecisionDraft.of(Decision.REFERRED, "")));
        refused("toldWhom", () -> decide(seen(EMERGENCY), DecisionDraft.of(Decision.WENT_ON, "Reason")));
        var told = DecisionDraft.of(Decision.REFERRED, "");
        refused("toldWhat", () -> decide(seen(EMERGENCY), told.told("Ambulance", now, "")));
        refused("toldWhom", () -> decide(seen(EMERGENCY), told.told("", now, "Swollen calf")));
        refused("toldAt", () -> decide(seen(EMERGENCY), told.told("Ambulance", now.plus(1, ChronoUnit.DAYS), "x")));
        refused("toldAt", () -> decide(seen(EMERGENCY), told.told("Ambulance", now.minus(8, ChronoUnit.DAYS), "x")));
        var noTreatment = DecisionDraft.of(Decision.KEPT_TO_RULES, "").told("Ambulance", now, "Swollen calf");
        refused("decision", () -> decide(seen(EMERGENCY), noTreatment));
        refused(
                "reason",
                () -> decide(
                        seen(EMERGENCY),
                        DecisionDraft.of(Decision.WENT_ON, "").told("Ambulance", now, "Swollen calf")));
        var check = decide(seen(EMERGENCY), told.told("Ambulance", now, "Swollen calf"));
        assertThat(check.told()).isEqualTo(new Told("Ambulance", now, "Swollen calf"));
    }

    @Test
    void theLetterGoesToWhomeverItIsWrittenTo() {
        var referred = DecisionDraft.of(Decision.REFERRED, "");
        assertThat(decide(seen(REFER), referred).letterTo().isNobody()).isTrue();
        var doctor = new Addressee(" Dr Ames ", "Oak Street", "12 Oak Street\nToronto ");
        assertThat(decide(seen(REFER), referred.writeTo(doctor)).letterTo())
                .isEqualTo(new Addressee("Dr Ames", "Oak Street", "12 Oak Street\nToronto"));
        refused("letterName", () -> decide(seen(REFER), referred.writeTo(new Addressee("x".repeat(201), "", ""))));
        refused("letterPractice", () -> decide(seen(REFER), referred.writeTo(new Addressee("", "x".repeat(201), ""))));
        refused("letterAddress", () -> decide(seen(REFER), referred.writeTo(new Addressee("", "", "x".repeat(501)))));
    }

    @Test
    void aCheckOfBeforeThereWasAnAddresseeNamesNobody() {
        var bytes = "{\"decision\":\"REFERRED\",\"reason\":\"\",\"rules\":[],\"told\":null}".getBytes(UTF_8);
        assertThat(CanonicalJson.read(bytes, SafetyChecks.Content.class).addressee())
                .isEqualTo(Addressee.NOBODY);
    }

    @Test
    void treatmentAgainstARuleNeedsAReasonWhateverWasDecided() {
        decide(seen(REFER), DecisionDraft.of(Decision.KEPT_TO_RULES, ""));
        var treated = VisitFacts.of(
                visit,
                today,
                List.of(MarkBuilder.treated("multifidus", Side.LEFT).build()),
                Set.of(REFER));
        refused("safety", () -> require(treated));
        decide(treated, DecisionDraft.of(Decision.WENT_ON, "Doctor said so"));
        assertThat(require(treated)).isPresent();
    }

    @Test
    void whatNeedsNoDecisionIsWrittenDownOnce() {
        assertThat(require(seen())).isEmpty();
        var noted = require(seen("lump")).orElseThrow();
        assertThat(noted.decision()).isEqualTo(Decision.NOTED);
        assertThat(require(seen("lump"))).contains(noted);
        refused("", () -> decide(seen("lump"), DecisionDraft.of(Decision.ENDED, "")));
    }

    @Test
    void everyDecisionIsKept() {
        decide(seen(REFER), DecisionDraft.of(Decision.KEPT_TO_RULES, ""));
        var second = decide(seen(REFER), DecisionDraft.of(Decision.WENT_ON, "Doctor said so"));
        assertThat(second.number()).isEqualTo(2);
        var rows = clinics.superuser()
                .sql("select bytes, hash, prev_hash from safety_check where visit_id = ? order by number")
                .param(visit)
                .query((row, n) -> new byte @Nullable [][] {row.getBytes(1), row.getBytes(2), row.getBytes(3)})
                .list();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)[1]).isEqualTo(CanonicalJson.sha256(rows.get(0)[0]));
        assertThat(rows.get(1)[2]).isEqualTo(rows.get(0)[1]);
    }

    @Test
    void aClearanceMakesAReferralACaution() {
        var disc = seen("disc-pattern-left");
        assertThat(screen(disc).worst()).contains(Severity.REFER);
        var clearance = clear(draft("CI-18", today.minusDays(3), today.plusDays(30)));
        var fired = screen(disc).rule("CI-18").orElseThrow();
        assertThat(fired.severity()).isEqualTo(Severity.CAUTION);
        assertThat(fired.cleared()).startsWith("Cleared by Dr Ames on ").endsWith(": Light work");
        assertThat(require(disc).orElseThrow().rules().getFirst().cleared()).isEqualTo(fired.cleared());
        assertThat(onRecord()).singleElement().satisfies(recorded -> {
            assertThat(recorded.clearance()).isEqualTo(clearance);
            assertThat(recorded.condition()).isEqualTo(fired.condition());
            assertThat(recorded.recordedBy()).isEqualTo("Name of therapist, RMT");
            assertThat(recorded.holdsOn(today)).isTrue();
        });
        var later = VisitFacts.of(visit, today.plusDays(31), List.of(), Set.of("disc-pattern-left"));
        assertThat(screen(later).worst()).contains(Severity.REFER);
        var earlier = VisitFacts.of(visit, today.minusDays(4), List.of(), Set.of("disc-pattern-left"));
        assertThat(screen(earlier).worst()).contains(Severity.REFER);
        refused("reason", () -> end(clearance.id(), " "));
        end(clearance.id(), "Wrong client");
        assertThat(screen(disc).worst()).contains(Severity.REFER);
        assertThat(onRecord()).singleElement().satisfies(recorded -> {
            assertThat(recorded.holdsOn(today)).isFalse();
            assertThat(recorded.end()).satisfies(end -> {
                assertThat(end.reason()).isEqualTo("Wrong client");
                assertThat(end.by()).isEqualTo("Name of therapist, RMT");
            });
        });
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end(clearance.id(), "Again"));
    }

    @Test
    void onlyWhatMayBeClearedIs() {
        refused("rule", () -> clear(draft("CI-01", today, null)));
        refused("rule", () -> clear(draft("CI-24", today, null)));
        refused("rule", () -> clear(draft("XX-99", today, null)));
        refused("givenOn", () -> clear(draft("CI-18", today.plusDays(1), null)));
        refused("givenOn", () -> clear(draft("CI-18", null, null)));
        refused("validUntil", () -> clear(draft("CI-18", today, today.minusDays(1))));
        refused("from", () -> clear(new ClearanceDraft("CI-18", "", today, "Light work", null)));
        refused("says", () -> clear(new ClearanceDraft("CI-18", "Dr Ames", today, "", null)));
        refused("says", () -> clear(new ClearanceDraft("CI-18", "Dr Ames", today, "x".repeat(2_001), null)));
    }

    @Test
    void aTechniqueIsHeldAgainstTheRulesBeforeItIsChosen() {
        var traits = Map.of("cupping", Set.of(Trait.SUCTION), "stroking", Set.of(Trait.LUBRICANT));
        var bruised = VisitFacts.of(
                visit,
                today,
                List.of(MarkBuilder.found("soleus", Side.LEFT)
                        .type(BodyMark.Type.BRUISE)
                        .build()),
                Set.of());
        var against = clinics.as("therapist", () -> screening.against(client, bruised, traits));
        assertThat(against).containsOnlyKeys("cupping");
        assertThat(against.get("cupping")).extracting(Fired::rule).containsExactly("TECH-01");
    }

    @Test
    void placesHaveNotesOfTheirOwn() {
        var notes = clinics.as("therapist", screening::placeNotes);
        assertThat(notes).hasSize(10);
        assertThat(clinics.as("therapist", screening::observations))
                .extracting(Observation::key)
                .contains(EMERGENCY, REFER)
                .doesNotContain("disc-pattern-left");
    }

    @Test
    void theClinicMakesRulesStricterFreelyAndMilderForAReason() {
        assertThat(rule("RF-16").severity()).isEqualTo(Severity.REFER);
        settle("RF-16", Severity.STOP, "");
        assertThat(screen(seen(REFER)).worst()).contains(Severity.STOP);
        assertThat(rule("RF-16").change()).isNotNull();
        refused("reason", () -> settle("RF-16", Severity.CAUTION, ""));
        settle("RF-16", Severity.CAUTION, "Our doctor sees them first");
        assertThat(screen(seen(REFER)).worst()).contains(Severity.CAUTION);
        refused("severity", () -> settle("CI-01", Severity.CAUTION, "No"));
        refused("severity", () -> settle("CI-01", Severity.AVOID_SITE, "No"));
        refused("severity", () -> settle("CI-01", null, "No"));
        settle("CI-01", Severity.REFER, "The clinic is in a hospital");
        settle("CI-01", Severity.REFER_EMERGENCY, "");
        settle("RF-16", Severity.REFER, "");
        assertThat(rule("RF-16").change()).isNull();
        assertThat(clinics.as("harbour-manager", () -> rules.rules(Locale.ENGLISH)))
                .allMatch(rule -> rule.severity() == rule.shipped());
    }

    @Test
    void aRuleIsApprovedByVersion() {
        assertThat(rule("RF-07").approved()).isFalse();
        refused("lead", () -> approve("RF-07", 1, " "));
        refused("lead", () -> approve("RF-07", 2, "Dr Lead"));
        approve("RF-07", 1, "Dr Lead");
        assertThat(rule("RF-07").approval()).satisfies(approval -> {
            assertThat(approval.lead()).isEqualTo("Dr Lead");
            assertThat(approval.by()).isEqualTo("Name of manager, RMT");
        });
        assertThat(screen(seen("fever-today")).fired().getFirst().approved()).isTrue();
    }

    @Test
    void theManagerSeesHowOftenARuleFiredAndWasOverridden() {
        var before = rule("RF-08");
        var facts = VisitFacts.of(
                visit,
                today,
                List.of(MarkBuilder.reported("multifidus", Side.LEFT)
                        .type(BodyMark.Type.PAIN)
                        .build()),
                Set.of("fever-today"));
        decide(facts, DecisionDraft.of(Decision.ENDED, ""));
        decide(facts, DecisionDraft.of(Decision.WENT_ON, "Reason"));
        visit = Ids.next();
        decide(VisitFacts.of(visit, today, facts.marks(), facts.observations()), DecisionDraft.of(Decision.ENDED, ""));
        var after = rule("RF-08");
        assertThat(after.fired() - before.fired()).isEqualTo(2);
        assertThat(after.overridden() - before.overridden()).isEqualTo(1);
    }

    @Test
    void rulesAreThereInTwoLanguages() {
        var german = clinics.as("manager", () -> rules.rules(Locale.GERMAN));
        assertThat(german)
                .hasSize(72)
                .allMatch(rule -> !rule.when().isEmpty() && !rule.source().isEmpty());
        assertThat(german.getFirst().wording()).startsWith("Nicht behandeln.");
        assertThat(german.getFirst().when()).contains("seen today: Neue Probleme mit Blase oder Darm");
    }

    /** History: nobody changes it, not even the owner of the tables. */
    @Test
    void whatWasDecidedCannotBeChanged() {
        decide(seen(REFER), DecisionDraft.of(Decision.KEPT_TO_RULES, ""));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update safety_check set number = 7 where visit_id = ?")
                        .param(visit)
                        .update());
    }

    private VisitFacts seen(String... observations) {
        return VisitFacts.of(visit, today, List.of(), Set.of(observations));
    }

    private Screening screen(VisitFacts facts) {
        return clinics.as("therapist", () -> screening.screen(client, facts));
    }

    private Optional<SafetyCheck> require(VisitFacts facts) {
        return clinics.as("therapist", () -> screening.requireDecision(client, facts));
    }

    private SafetyCheck decide(VisitFacts facts, DecisionDraft draft) {
        return clinics.as("therapist", () -> screening.decide(client, facts, draft));
    }

    private Clearance clear(ClearanceDraft draft) {
        return clinics.as("therapist", () -> screening.recordClearance(client, draft));
    }

    private List<RecordedClearance> onRecord() {
        return clinics.as("manager", () -> screening.clearances(client));
    }

    private void end(UUID clearance, String reason) {
        clinics.as("therapist", () -> {
            screening.endClearance(client, clearance, reason);
            return true;
        });
    }

    private void settle(String rule, @Nullable Severity severity, String reason) {
        clinics.as("manager", () -> {
            rules.changeSeverity(rule, severity, "Dr Lead", reason);
            return true;
        });
    }

    private void approve(String rule, int version, String lead) {
        clinics.as("manager", () -> {
            rules.approve(Map.of(rule, version), lead);
            return true;
        });
    }

    private RuleSummary rule(String id) {
        return clinics.as("manager", () -> rules.rules(Locale.ENGLISH)).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ClearanceDraft draft(String rule, @Nullable LocalDate givenOn, @Nullable LocalDate until) {
        return new ClearanceDraft(rule, "Dr Ames", givenOn, "Light work", until);
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work::run)
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo(field));
    }
}
