/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.consent.ConsentNeed.Kind;
import org.palpate.consent.ConsentStanding.State;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentServiceTest {

    private final ConsentService consents;
    private final ConsentRulesService rules;
    private final ClientService clients;
    private final ApplicationContext application;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    ConsentServiceTest(
            ConsentService consents,
            ConsentRulesService rules,
            ClientService clients,
            InstantSource time,
            ApplicationContext application) {
        this.consents = consents;
        this.rules = rules;
        this.clients = clients;
        this.today = LocalDate.ofInstant(time.instant(), ZoneId.of("America/Toronto"));
        this.application = application;
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
        client = clinics.as("therapist", () -> clients.create(TwoClinics.contact("Helen", "Marsh")));
    }

    @Test
    void aConsentIsInForceWithTheVeryWordsUntilItIsTakenBack() {
        assertThat(inForce().general()).isFalse();
        var given = give(ConsentScope.GENERAL);

        assertThat(inForce().general()).isTrue();
        assertThat(given.content().text()).isEqualTo(words(ConsentScope.GENERAL));
        assertThat(given.recordedBy()).isEqualTo("Name of therapist, RMT");
        assertThat(given.content().clientName()).isEqualTo("Helen Marsh");

        withdraw(given, "Wants to think about it.");

        assertThat(inForce().general()).isFalse();
        assertThat(inForce().scope(ConsentScope.GENERAL).state()).isEqualTo(State.WITHDRAWN);
        assertThat(history()).hasSize(1);
        assertThat(history().getFirst().withdrawal())
                .isNotNull()
                .extracting(Withdrawal::reason)
                .isEqualTo("Wants to think about it.");
        assertThat(give(ConsentScope.GENERAL).content().givenOn()).isEqualTo(today);
        assertThat(inForce().general()).isTrue();
    }

    @Test
    void everyEntryIsKeptAndSealedToTheOneBefore() {
        withdraw(give(ConsentScope.PHOTO), "");
        give(ConsentScope.EMAIL_CONTACT);

        var rows = clinics.superuser()
                .sql("""
                        select number, bytes, hash, prev_hash from consent_entry where client_id = ? order by number""")
                .param(client.value())
                .query((row, n) -> List.of(
                        row.getBytes(2), row.getBytes(3), row.getBytes(4) == null ? new byte[0] : row.getBytes(4)))
                .list();

        assertThat(rows).hasSize(3);
        for (int n = 0; n < rows.size(); n++) {
            assertThat(rows.get(n).get(1))
                    .isEqualTo(CanonicalJson.sha256(rows.get(n).get(0)));
            assertThat(rows.get(n).get(2))
                    .isEqualTo(n == 0 ? new byte[0] : rows.get(n - 1).get(1));
        }
        assertThat(CanonicalJson.read(rows.get(2).get(0), ConsentContent.class))
                .isEqualTo(history().getFirst().content());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update consent_entry set recorded_at = now() where client_id = ?")
                        .param(client.value())
                        .update());
    }

    @Test
    void aConsentIsWithdrawnOnceEvenByManyAtOnce() throws InterruptedException {
        var given = give(ConsentScope.GENERAL);
        Callable<String> once = () -> {
            try {
                withdraw(given, "");
                return "withdrawn";
            } catch (Rejection told) {
                return "told";
            }
        };

        var outcomes = Together.call(Collections.nCopies(6, once));

        assertThat(Collections.frequency(outcomes, "withdrawn")).isOne();
        assertThat(Collections.frequency(outcomes, "told")).isEqualTo(5);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        clinics.as("therapist", () -> consents.withdraw(client, UUID.randomUUID(), List.of(), "")));
    }

    @Test
    void oneAreaIsTakenBackAndTheOthersStay() {
        var given = give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft", "abdomen", "inner-thigh");

        withdraw(given, "It felt too close.", "gluteal-cleft");

        assertThat(inForce().area("gluteal-cleft").state()).isEqualTo(State.WITHDRAWN);
        assertThat(inForce().area("gluteal-cleft").day()).isEqualTo(today);
        assertThat(inForce().area("abdomen").state()).isEqualTo(State.IN_FORCE);
        assertThat(inForce().covers("gluteus-maximus")).isFalse();
        assertThat(inForce().covers("rectus-abdominis")).isTrue();
        assertThat(needs("gluteus-maximus"))
                .filteredOn(need -> need.kind() == Kind.WRITTEN_AREA)
                .singleElement()
                .satisfies(need -> assertThat(need.sentence()).contains("was withdrawn on"));
        var kept = history().getFirst();
        assertThat(kept.withdrawal()).isNull();
        assertThat(kept.withdrawn()).isFalse();
        assertThat(kept.holdsOn(today)).isTrue();
        assertThat(kept.openAreas())
                .extracting(ConsentContent.Area::key)
                .containsExactlyInAnyOrder("abdomen", "inner-thigh");
        assertThat(kept.areasWithdrawn().get("gluteal-cleft"))
                .isNotNull()
                .extracting(Withdrawal::reason)
                .isEqualTo("It felt too close.");
        assertThat(give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft").holdsOn(today))
                .isTrue();
        assertThat(inForce().covers("gluteus-maximus")).isTrue();
    }

    @Test
    void areaByAreaIsTheWholeAndNothingIsTakenBackTwice() {
        var given = give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft", "abdomen");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> withdraw(given, "", "inner-thigh"));
        withdraw(given, "", "gluteal-cleft");
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> withdraw(given, "", "gluteal-cleft"));
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> withdraw(given, "", "gluteal-cleft", "abdomen"));
        withdraw(given, "", "abdomen");

        assertThat(history().getFirst().withdrawn()).isTrue();
        assertThat(history().getFirst().holdsOn(today)).isFalse();
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> withdraw(given, ""));
    }

    @Test
    void theRestIsTakenBackAsAWhole() {
        var given = give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft", "abdomen");
        withdraw(given, "First", "gluteal-cleft");
        withdraw(given, "Then all");

        var gone = history().getFirst();
        assertThat(gone.withdrawalOf("gluteal-cleft"))
                .isNotNull()
                .extracting(Withdrawal::reason)
                .isEqualTo("First");
        assertThat(gone.withdrawalOf("abdomen"))
                .isNotNull()
                .extracting(Withdrawal::reason)
                .isEqualTo("Then all");
        assertThat(inForce().covers("rectus-abdominis")).isFalse();
    }

    @Test
    void anAreaIsTakenBackOnceEvenByManyAtOnce() throws InterruptedException {
        var given = give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft", "abdomen");
        Callable<String> once = () -> {
            try {
                withdraw(given, "", "abdomen");
                return "withdrawn";
            } catch (Rejection told) {
                return "told";
            }
        };

        assertThat(Collections.frequency(Together.call(Collections.nCopies(6, once)), "withdrawn"))
                .isOne();
    }

    @Test
    void aSensitiveAreaNeedsItsOwnConsentAndAYesOnTheDay() {
        give(ConsentScope.GENERAL);
        assertThat(inForce().covers("gluteus-maximus")).isFalse();
        assertThat(inForce().covers("quadratus-lumborum")).isTrue();
        assertThat(needs("quadratus-lumborum")).isEmpty();
        assertThat(needs("gluteus-maximus", "buttock", "gluteus-maximus"))
                .extracting(ConsentNeed::kind)
                .containsExactly(Kind.WRITTEN_AREA, Kind.SPOKEN_AREA);
        assertThat(needs("gluteus-maximus", "buttock").getFirst().regions())
                .containsExactly("gluteus-maximus", "buttock");

        give(ConsentScope.SENSITIVE_AREA, "gluteal-cleft");

        assertThat(inForce().covers("gluteus-maximus")).isTrue();
        assertThat(inForce().covers("rectus-abdominis")).isFalse();
        var spoken = needs("gluteus-maximus").getFirst();
        assertThat(spoken.kind()).isEqualTo(Kind.SPOKEN_AREA);
        assertThat(spoken.sentence()).contains("the buttocks");
        assertThat(spoken.source()).isNotEmpty();
        var yes = new SpokenConsent("gluteal-cleft", java.time.Instant.EPOCH, clinics.id("therapist"));
        assertThat(spoken.answeredBy(List.of(yes))).isTrue();
        assertThat(spoken.answeredBy(List.of())).isFalse();
        assertThat(new String(CanonicalJson.bytes(yes), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"area\":\"gluteal-cleft\",\"at\":\"1970-01-01T00:00:00Z\",\"by\":\""
                        + clinics.id("therapist") + "\"}");
    }

    @Test
    void onAnotherDayOtherThingsHold() {
        give(ConsentScope.GENERAL);
        var lastDay = history().getFirst().content().validUntil();

        assertThat(onDay(today.minusDays(1)).scope(ConsentScope.GENERAL).state())
                .isEqualTo(State.MISSING);
        assertThat(onDay(lastDay).general()).isTrue();
        assertThat(onDay(lastDay.plusDays(1)).scope(ConsentScope.GENERAL).state())
                .isEqualTo(State.EXPIRED);
        assertThat(clinics.as("therapist", () -> consents.needs(client, lastDay.plusDays(1), List.of()))
                        .getFirst()
                        .sentence())
                .contains("ran out after");
    }

    @Test
    void withoutAnyConsentTheFirstNeedIsTheGeneralOne() {
        assertThat(needs("quadratus-lumborum")).extracting(ConsentNeed::kind).containsExactly(Kind.WRITTEN_GENERAL);
    }

    @Test
    void aMinorIsTreatedOnlyWhenAGuardianAgreed() {
        var child =
                new org.palpate.client.Contact("Tim", "Marsh", "", "", today.minusYears(12), "", "", "", "Ann Marsh");
        client = clinics.as("therapist", () -> clients.create(child));
        assertThat(needs()).extracting(ConsentNeed::kind).containsExactly(Kind.WRITTEN_GENERAL, Kind.WRITTEN_GUARDIAN);
        give(ConsentDrafts.by(draft(ConsentScope.GENERAL), "Ann Marsh", "mother"));
        assertThat(inForce().general()).isFalse();

        give(ConsentDrafts.by(draft(ConsentScope.GUARDIAN), "Ann Marsh", "mother"));

        assertThat(inForce().general()).isTrue();
        assertThat(inForce().minor()).isTrue();
        assertThat(needs()).isEmpty();
    }

    @Test
    void aRefusalStoresNothing() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> give(ConsentDrafts.signed(
                        draft(ConsentScope.GENERAL), Signature.drawn("<script>alert(1)</script>"))));
        assertThat(history()).isEmpty();
    }

    @Test
    void theClinicsOwnRulesHoldFromTheMomentTheyAreSaved() {
        var read = clinics.as("harbour-manager", rules::rules);
        assertThat(read.number()).isZero();
        assertThat(read.rules().key()).isEqualTo(ConsentRuleSets.NEUTRAL);
        var looser = ConsentRuleSets.standard().set("texas").orElseThrow();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> saveAtHarbour(looser, " ", 0))
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("reason"));
        saveAtHarbour(looser, "We moved to Texas.", 0);

        var own = clinics.as("harbour-manager", rules::rules);
        assertThat(own.rules()).isEqualTo(looser);
        assertThat(own.number()).isEqualTo(1);
        assertThat(own.looser()).hasSize(1);
        assertThat(own.savedBy()).isEqualTo("Name of harbour-manager, RMT");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> saveAtHarbour(looser, "Again", 0));
        assertThat(clinics.as("manager", rules::rules).number()).isZero();
    }

    private boolean saveAtHarbour(ConsentRules typed, String reason, int expected) {
        return clinics.as("harbour-manager", () -> {
            rules.save(typed, reason, expected);
            return true;
        });
    }

    private ConsentsInForce inForce() {
        return onDay(today);
    }

    private ConsentsInForce onDay(LocalDate day) {
        return clinics.as("therapist", () -> consents.inForce(client, day));
    }

    private List<ConsentNeed> needs(String... regions) {
        return clinics.as("therapist", () -> consents.needs(client, today, List.of(regions)));
    }

    private List<Consent> history() {
        return clinics.as("therapist", () -> consents.history(client));
    }

    private ConsentText words(ConsentScope scope, String... areas) {
        return clinics.as("therapist", () -> rules.words(scope, List.of(areas)));
    }

    private ConsentDraft draft(ConsentScope scope, String... areas) {
        return ConsentDrafts.drawn(scope, List.of(areas), words(scope, areas));
    }

    private Consent give(ConsentScope scope, String... areas) {
        return give(draft(scope, areas));
    }

    private Consent give(ConsentDraft draft) {
        return clinics.as("therapist", () -> consents.give(client, draft));
    }

    private Consent withdraw(Consent consent, String reason, String... areas) {
        return clinics.as("therapist", () -> consents.withdraw(client, consent.id(), List.of(areas), reason));
    }
}
