/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.TechniqueChoice;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.palpate.consent.ConsentDrafts;
import org.palpate.consent.ConsentNeed;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.SpokenConsent;
import org.palpate.database.PalpateTest;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthUpdate;
import org.palpate.library.Library;
import org.palpate.library.Source;
import org.palpate.screening.Because;
import org.palpate.screening.Decision;
import org.palpate.screening.DecisionDraft;
import org.palpate.screening.Fired;
import org.palpate.screening.ScreeningService;
import org.palpate.screening.Severity;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.UncategorizedSQLException;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitServiceTest {

    private final VisitService visits;
    private final ChartService chart;
    private final ClientService clients;
    private final ClinicService clinic;
    private final ConsentService consents;
    private final ConsentRulesService words;
    private final ScreeningService screening;
    private final InstantSource time;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @SuppressWarnings("NullAway.Init")
    private EncounterId note;

    @Autowired
    VisitServiceTest(
            VisitService visits,
            ChartService chart,
            ClientService clients,
            ClinicService clinic,
            ConsentService consents,
            ConsentRulesService words,
            ScreeningService screening,
            InstantSource time,
            ApplicationContext application) {
        this.visits = visits;
        this.chart = chart;
        this.clients = clients;
        this.clinic = clinic;
        this.consents = consents;
        this.words = words;
        this.screening = screening;
        this.time = time;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST).hire("administrator", Role.ADMIN);
    }

    @BeforeEach
    void startAVisit() {
        client = as(() -> clients.create(TwoClinics.contact("Given", "Family")));
        note = as(() -> chart.start(client));
    }

    @Test
    void whatWasAskedAndSeenIsReadBackAsItWasKept() {
        var check = VisitCheck.empty()
                .with(new HealthUpdate(HealthUpdate.Changed.CHANGED, Map.of(), "A new job", null))
                .withObservations(Set.of("intoxication"));
        var kept = keep(check);
        assertThat(kept.check()).isEqualTo(check);
        assertThat(as(() -> visits.open(note)).check()).isEqualTo(check);
    }

    @Test
    void whoeverKeepsOnTopOfSomethingNewerIsTold() {
        keep(VisitCheck.empty().withConsentReason("one"));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        as(() -> visits.keep(note, VisitCheck.empty().withConsentReason("two"), VisitChecks.NONE)));
        assertThat(as(() -> visits.open(note)).check().consentReason()).isEqualTo("one");
    }

    @Test
    void whatIsNotOnTheListIsRefusedAtItsField() {
        assertThat(refusal(() -> keep(VisitCheck.empty().withObservations(Set.of("forged")))))
                .isEqualTo("observations");
        var twice = new SpokenConsent("abdomen", Instant.EPOCH, clinics.id("therapist"));
        assertThat(refusal(() -> keep(VisitCheck.empty().withSpoken(List.of(twice, twice)))))
                .isEqualTo("spoken");
    }

    @Test
    void aQuestionAnsweredTodayFiresItsRuleWithoutANewHealthHistory() {
        var kept = keep(VisitCheck.empty()
                .with(new HealthUpdate(
                        HealthUpdate.Changed.CHANGED, Map.of("saddle-numbness", Answer.UNSURE), "", null)));
        assertThat(kept.screening().worst()).contains(Severity.REFER_EMERGENCY);
        assertThat(kept.screening().fired()).extracting(Fired::rule).contains("RF-02");
        assertThat(kept.undecided()).isTrue();
    }

    @Test
    void aNoteWaitsForTheDecisionAndIsSealedWithIt() {
        write();
        keep(VisitCheck.empty().withObservations(Set.of("intoxication")));
        assertThat(refusal(this::sign)).isEqualTo("safety");

        as(() -> screening.decide(client, visits.facts(note), DecisionDraft.of(Decision.ENDED, "")));
        var sealed = Objects.requireNonNull(sign().visit());
        assertThat(sealed.decision()).isEqualTo(Decision.ENDED.label());
        assertThat(sealed.decided()).extracting(SealedVisit.Rule::rule).contains("CI-34");
        assertThat(sealed.observed()).hasSize(1);
        assertThat(Objects.requireNonNull(as(() -> chart.signedNote(note)).visit()))
                .isEqualTo(sealed);
    }

    @Test
    void aSensitiveAreaIsAskedForInWritingAndAloud() {
        write(MarkBuilder.treated("gluteus-maximus", Side.LEFT).build());
        assertThat(as(() -> visits.open(note)).consents())
                .extracting(ConsentNeed::kind)
                .contains(ConsentNeed.Kind.WRITTEN_AREA, ConsentNeed.Kind.SPOKEN_AREA);
        assertThat(refusal(this::sign)).isEqualTo("consentReason");

        agree(ConsentScope.GENERAL, List.of());
        agree(ConsentScope.SENSITIVE_AREA, List.of("gluteal-cleft"));
        assertThat(refusal(this::sign)).as("still to be asked aloud").isEqualTo("consentReason");

        keep(VisitCheck.empty()
                .withSpoken(List.of(new SpokenConsent("gluteal-cleft", time.instant(), clinics.id("therapist")))));
        var sealed = Objects.requireNonNull(sign().visit());
        assertThat(sealed.consentsMissing()).isEmpty();
        assertThat(sealed.check().spoken()).extracting(SpokenConsent::area).containsExactly("gluteal-cleft");
    }

    @Test
    void treatingWithoutAConsentCanBeSignedWithItsReason() {
        write(MarkBuilder.treated("quadratus-lumborum", Side.LEFT).build());
        keep(VisitCheck.empty().withConsentReason("Agreed aloud; the tablet was flat. Paper follows."));
        var sealed = Objects.requireNonNull(sign().visit());
        assertThat(sealed.consentsMissing()).isNotEmpty();
        assertThat(sealed.check().consentReason()).startsWith("Agreed aloud");
    }

    @Test
    void aNoteWithoutTreatmentNeedsNoConsent() {
        write(MarkBuilder.found("gluteus-maximus", Side.LEFT).build());
        assertThat(sign().visit()).isNotNull();
    }

    @Test
    void whatSpeaksAgainstATechniqueStandsBesideIt() {
        keep(VisitCheck.empty());
        assertThat(warning("cupping-therapy")).isNull();
        write(MarkBuilder.found("upper-back", Side.LEFT)
                .type(BodyMark.Type.BRUISE)
                .build());
        assertThat(warning("cupping-therapy")).isNotEmpty();
    }

    @Test
    void needlesAreStoppedWithoutALicenceOnRecord() {
        license();
        keep(VisitCheck.empty());
        assertThat(warning("dry-needling")).contains("licence");
        license(Licence.DRY_NEEDLING);
        assertThat(String.valueOf(warning("dry-needling"))).doesNotContain("licence");
    }

    @Test
    void workInsideTheMouthWaitsForTheLicenceOrAReason() {
        license();
        agree(ConsentScope.GENERAL, List.of());
        agree(ConsentScope.SENSITIVE_AREA, List.of("intraoral"));
        write(MarkBuilder.treated("lateral-pterygoid", Side.LEFT).build());
        keep(VisitCheck.empty()
                .withSpoken(List.of(new SpokenConsent("intraoral", time.instant(), clinics.id("therapist")))));
        assertThat(missing()).containsExactly(ConsentNeed.Kind.THERAPIST_LICENCE);
        assertThat(refusal(this::sign)).isEqualTo("consentReason");

        license(Licence.DRY_NEEDLING);
        assertThat(missing()).as("another licence").containsExactly(ConsentNeed.Kind.THERAPIST_LICENCE);

        keep(as(() -> visits.open(note)).check().withConsentReason("Endorsed in June; the record follows."));
        var sealed = Objects.requireNonNull(sign().visit());
        assertThat(sealed.consentsMissing())
                .singleElement()
                .asString()
                .contains("no licence for work inside the mouth");
    }

    @Test
    void whoeverHoldsTheLicenceIsNotAskedForIt() {
        license(Licence.INTRAORAL);
        write(MarkBuilder.treated("lateral-pterygoid", Side.LEFT).build());
        assertThat(missing()).doesNotContain(ConsentNeed.Kind.THERAPIST_LICENCE);
    }

    @Test
    void aTechniqueThatWorksInsideTheMouthAsksForConsentAndLicenceWhereverItIsMarked() {
        license();
        agree(ConsentScope.GENERAL, List.of());
        write(MarkBuilder.treated("masseter", Side.LEFT)
                .technique("swedish-massage", 2, 5)
                .build());
        assertThat(missing()).as("the jaw from outside").isEmpty();
        write(MarkBuilder.treated("masseter", Side.LEFT)
                .technique("intraoral-jaw-work", 2, 5)
                .build());
        assertThat(missing())
                .containsExactlyInAnyOrder(
                        ConsentNeed.Kind.WRITTEN_AREA,
                        ConsentNeed.Kind.SPOKEN_AREA,
                        ConsentNeed.Kind.THERAPIST_LICENCE);
    }

    @Test
    void whatIsOnlyFoundInsideTheMouthNeedsNoLicence() {
        license();
        write(MarkBuilder.found("lateral-pterygoid", Side.LEFT).build());
        assertThat(missing()).doesNotContain(ConsentNeed.Kind.THERAPIST_LICENCE);
    }

    @Test
    void theSourceOfTheScopeCheckIsInTheLibrary() {
        var source = Library.standard().find(Source.class, "rcw-18-108").orElseThrow();
        assertThat(IntraoralWork.SOURCE).startsWith(source.title());
    }

    @Test
    void painThatIsNoBetterAfterFourWeeksFiresItsRule() {
        var first = rated(7).build();
        treatedWeeksAgo(4, first);
        write(rated(6).track(first.trackId()).build());
        var fired = as(() -> visits.open(note)).screening().rule("RF-13").orElseThrow();
        assertThat(fired.severity()).isEqualTo(Severity.REFER);
        assertThat(fired.because())
                .singleElement()
                .extracting(Because::words)
                .asString()
                .startsWith("Scores show no improvement in about a month. Pain now, 0 to 10, left multifidus: 7 on ")
                .contains(", 6 on ");
        assertThat(refusal(this::sign)).isEqualTo("safety");
    }

    @Test
    void painThatIsBetterOrYoungerOrAnotherFiresNothing() {
        var first = rated(7).build();
        treatedWeeksAgo(4, first);
        write(rated(5).track(first.trackId()).build());
        assertThat(stalled()).as("two points better").isFalse();
        write(rated(7).build());
        assertThat(stalled()).as("a complaint of its own").isFalse();
        write(rated(7).track(first.trackId()).type(BodyMark.Type.TENSION).build());
        assertThat(stalled()).as("no rating of pain").isFalse();
        write(rated(7).track(first.trackId()).build());
        assertThat(stalled()).isTrue();
        daysEarlier(1);
        assertThat(stalled()).as("27 days").isFalse();
    }

    @Test
    void nothingIsKeptOnceTheNoteIsSignedNotEvenInSql() {
        write();
        keep(VisitCheck.empty());
        sign();
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> as(() -> visits.keep(note, VisitCheck.empty(), 0)));
        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update visit_check set version = version + 1 where encounter_id = ?")
                        .param(note.value())
                        .update())
                .withMessageContaining("cannot be changed");
    }

    private static MarkBuilder rated(int points) {
        return MarkBuilder.reported("multifidus", Side.LEFT)
                .type(BodyMark.Type.PAIN)
                .intensity(points);
    }

    private boolean stalled() {
        return as(() -> visits.open(note)).screening().rule("RF-13").isPresent();
    }

    private void daysEarlier(int days) {
        clinics.superuser()
                .sql("update encounter set service_date = service_date - ? where id = ?")
                .params(days, note.value())
                .update();
    }

    /** Signs the open note as one of that day, and begins the next. */
    private void treatedWeeksAgo(int weeks, BodyMark mark) {
        write(mark);
        daysEarlier(7 * weeks);
        sign();
        note = as(() -> chart.start(client));
    }

    private @Nullable String warning(String technique) {
        return as(() -> visits.techniques(note)).stream()
                .filter(one -> one.key().equals(technique))
                .findFirst()
                .map(TechniqueChoice::warning)
                .orElse(null);
    }

    private void license(Licence... held) {
        clinics.as("administrator", () -> {
            clinic.license(clinics.id("therapist"), Set.of(held));
            return true;
        });
    }

    private List<ConsentNeed.Kind> missing() {
        return as(() -> visits.open(note)).consents().stream()
                .map(ConsentNeed::kind)
                .toList();
    }

    private void agree(ConsentScope scope, List<String> areas) {
        as(() -> consents.give(client, ConsentDrafts.drawn(scope, areas, words.words(scope, areas))));
    }

    private OpenedVisit keep(VisitCheck check) {
        return as(() -> visits.keep(note, check, visits.open(note).version()));
    }

    private void write(BodyMark... marks) {
        as(() -> chart.save(
                note,
                new DraftSave(
                        Ids.next(),
                        1,
                        chart.open(note).version(),
                        new NoteDraft("Stiff", "", "", "", List.of(marks)))));
    }

    private SignedNote sign() {
        return as(() -> chart.sign(note, chart.open(note).version()));
    }

    private static String refusal(Callable<?> command) {
        try {
            command.call();
            return "not refused";
        } catch (Rejection rejection) {
            return rejection.field();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }

    private <T> T as(Callable<T> command) {
        return clinics.as("therapist", command);
    }
}
