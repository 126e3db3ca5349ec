/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Together;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.clinic.ClinicService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.NewAccount;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskServiceTest {

    private final KioskService kiosks;
    private final IntakeService intakes;
    private final ClientService clients;
    private final ClinicService clinic;
    private final ApplicationContext application;
    private final LocalDate today;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    KioskServiceTest(
            KioskService kiosks,
            IntakeService intakes,
            ClientService clients,
            ClinicService clinic,
            InstantSource time,
            ApplicationContext application) {
        this.kiosks = kiosks;
        this.intakes = intakes;
        this.clients = clients;
        this.clinic = clinic;
        this.today = LocalDate.ofInstant(time.instant(), ZoneId.of("America/Toronto"));
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST);
    }

    @BeforeEach
    void takeAClient() {
        client = clinics.as("therapist", () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    @Test
    void whatTheClientFilledInIsAVersionThatWaitsForATherapist() {
        var tablet = opened();
        assertThat(on(tablet, () -> kiosks.form(tablet.kiosk())))
                .isEqualTo(new KioskForm("Given", IntakeDraft.empty()));
        finish(tablet, SampleIntake.full(today));
        var saved = current();
        assertThat(saved.byClient()).isTrue();
        assertThat(saved.waitsForReview()).isTrue();
        assertThat(saved.savedBy()).isEqualTo("Name of therapist, RMT");
        assertThat(saved.content()).isEqualTo(SampleIntake.full(today));
        assertThat(clinics.as("therapist", () -> intakes.facts(client)).taken())
                .isNotNull()
                .satisfies(taken -> assertThat(taken.reviewed()).isFalse());

        var reviewed = clinics.as("therapist", () -> intakes.accept(client, saved.number()));

        assertThat(reviewed.waitsForReview()).isFalse();
        assertThat(reviewed.reviewedBy()).isEqualTo("Name of therapist, RMT");
        assertThat(clinics.as("therapist", () -> intakes.accept(client, 1))).isEqualTo(reviewed);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> clinics.as("therapist", () -> intakes.accept(client, 2)));
    }

    @Test
    void theTabletShowsNothingOfTheRecordAndLeavingItOpenTakesNothingBack() {
        clinics.as("therapist", () -> intakes.save(client, SampleIntake.full(today), IntakeService.NO_INTAKE));
        var tablet = opened();
        assertThat(on(tablet, () -> kiosks.form(tablet.kiosk())).draft()).isEqualTo(IntakeDraft.empty());

        finish(tablet, SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.NO), "touch", Reply.of(Answer.YES))));

        var content = current().content();
        assertThat(content.reply("pregnant").answer()).isEqualTo(Answer.NO);
        assertThat(content.answers()).doesNotContainKey("pregnancy-weeks");
        assertThat(content.reply("touch").answer()).isEqualTo(Answer.YES);
        assertThat(content.reply("limb-symptoms-where").chosen()).containsExactly("left-leg");
        assertThat(content.medicines()).isEqualTo(SampleIntake.full(today).medicines());
        assertThat(content.marks()).isEqualTo(SampleIntake.full(today).marks());
        assertThat(content.preferences()).isEqualTo(SampleIntake.full(today).preferences());
        assertThat(clinics.as("therapist", () -> intakes.difference(client, 1, 2))
                        .changes())
                .extracting(IntakeDifference.Change::key)
                .containsExactly("pregnant", "pregnancy-weeks", "touch");
    }

    @Test
    void theTokenOpensOnceAndOnlyItsHashIsStored() throws InterruptedException {
        var token = handedOver();
        var outcomes = Together.call(Collections.nCopies(6, opening(token)));
        assertThat(Collections.frequency(outcomes, "opened")).isOne();
        assertThat(clinics.superuser()
                        .sql("select token_hash from kiosk where id = ?")
                        .param(token.kiosk().value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(token.hash())
                .isNotEqualTo(token.secret());
    }

    @Test
    void anotherSecretOpensNothing() {
        var token = handedOver();
        var wrong = token.secret().clone();
        wrong[0] ^= 1;
        refused(() -> on(token, () -> {
            kiosks.open(token.kiosk(), wrong);
            return true;
        }));
        assertThat(KioskToken.parse(token.text()).orElseThrow().kiosk()).isEqualTo(token.kiosk());
        assertThat(KioskToken.parse("")).isEmpty();
        assertThat(KioskToken.parse("../clients")).isEmpty();
        assertThat(KioskToken.parse(token.text() + "AAAA")).isEmpty();
    }

    @Test
    void beforeItIsOpenedAndAfterItIsFinishedTheFormIsNotThere() {
        var token = handedOver();
        refused(() -> on(token, () -> kiosks.form(token.kiosk())));
        open(token);
        finish(token, SampleIntake.goals("Walk"));
        refused(() -> on(token, () -> kiosks.form(token.kiosk())));
        refused(() -> keep(token, SampleIntake.goals("Run")));
        refused(() -> finish(token, SampleIntake.goals("Run")));
        refused(() -> open(token));
        assertThat(current().content().goals()).isEqualTo("Walk");
    }

    @Test
    void afterTwoHoursItIsOver() {
        var tablet = opened();
        keep(tablet, SampleIntake.goals("Walk"));
        clinics.superuser()
                .sql("update kiosk set expires_at = now() - interval '1 second' where id = ?")
                .param(tablet.kiosk().value())
                .update();
        refused(() -> on(tablet, () -> kiosks.form(tablet.kiosk())));
        refused(() -> finish(tablet, SampleIntake.goals("Walk")));
        assertThat(clinics.as("therapist", () -> kiosks.unfinished(client)))
                .isPresent()
                .get()
                .satisfies(kept -> assertThat(kept.content().goals()).isEqualTo("Walk"));
    }

    @Test
    void handingOverLastsTwoHours() {
        var token = handedOver();
        assertThat(clinics.superuser()
                        .sql("select extract(epoch from expires_at - started_at)::int from kiosk where id = ?")
                        .param(token.kiosk().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * 60 * 60);
    }

    @Test
    void theTherapistTakesItBackAndKeepsWhatWasWritten() {
        var tablet = opened();
        keep(tablet, SampleIntake.goals("Wal"));
        clinics.as("therapist", () -> {
            kiosks.takeBack(client);
            return true;
        });
        refused(() -> keep(tablet, SampleIntake.goals("Walk")));
        var kept = clinics.as("therapist", () -> kiosks.unfinished(client)).orElseThrow();
        assertThat(kept.content().goals()).isEqualTo("Wal");
        clinics.as("therapist", () -> {
            kiosks.putAside(client);
            return true;
        });
        assertThat(clinics.as("therapist", () -> kiosks.unfinished(client))).isEmpty();
    }

    @Test
    void aSecondHandOverEndsTheFirst() {
        var first = opened();
        handedOver();
        refused(() -> keep(first, SampleIntake.goals("Walk")));
    }

    @Test
    void aRefusedAnswerEndsNothing() {
        var tablet = opened();
        var wrong =
                SampleIntake.answers(Map.of("pregnant", Reply.of(Answer.NO), "pregnancy-weeks", Reply.of(60, today)));
        keep(tablet, wrong);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> finish(tablet, wrong));
        assertThat(on(tablet, () -> kiosks.form(tablet.kiosk())).draft()).isEqualTo(wrong);
    }

    @Test
    void theTabletReachesNothingElse() {
        var tablet = opened();
        var other = handedOverFor(clinics.as("therapist", () -> clients.create(TwoClinics.contact("Other", "Client"))));
        open(other);
        refused(() -> on(tablet, () -> kiosks.form(other.kiosk())));
        refused(() -> on(tablet, () -> kiosks.form(new KioskId(Ids.next()))));
        refused(() -> on(tablet, () -> intakes.current(client)));
        refused(() -> on(tablet, () -> intakes.facts(client)));
        refused(() -> on(tablet, () -> clients.summary(client)));
        refused(() -> on(tablet, () -> clients.find("", 0, 10)));
        refused(() -> on(tablet, clinic::profile));
        refused(() -> on(tablet, () -> kiosks.handOver(client)));
        refused(() -> clinics.as("therapist", () -> kiosks.form(tablet.kiosk())));
    }

    @Test
    void anotherClinicsHandOverIsNotThere() {
        var token = handedOver();
        var stranger = new KioskToken(clinics.harbour(), token.kiosk(), token.secret());
        refused(() -> open(stranger));
        open(token);
    }

    @Test
    void noAccountCanBeOneOfATablet() {
        var account = new NewAccount("tablet", "Tablet", TwoClinics.PASSWORD, Set.of(Role.KIOSK));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Actors.callAs(Actor.system(clinics.riverside()), () -> clinic.hire(account, "", "")));
    }

    private Callable<String> opening(KioskToken token) {
        return () -> {
            try {
                open(token);
                return "opened";
            } catch (NotFound | OptimisticLockingFailureException late) {
                return "late";
            }
        };
    }

    private KioskToken handedOver() {
        return handedOverFor(client);
    }

    private KioskToken handedOverFor(ClientId whose) {
        return KioskToken.parse(clinics.as("therapist", () -> kiosks.handOver(whose)))
                .orElseThrow();
    }

    private KioskToken opened() {
        var token = handedOver();
        open(token);
        return token;
    }

    private void open(KioskToken token) {
        on(token, () -> {
            kiosks.open(token.kiosk(), token.secret());
            return true;
        });
    }

    private void keep(KioskToken tablet, IntakeDraft draft) {
        on(tablet, () -> {
            kiosks.keep(tablet.kiosk(), draft);
            return true;
        });
    }

    private void finish(KioskToken tablet, IntakeDraft draft) {
        on(tablet, () -> {
            kiosks.finish(tablet.kiosk(), draft);
            return true;
        });
    }

    private static <T> T on(KioskToken tablet, Supplier<T> work) {
        return Actors.callAs(Actor.guest(tablet.kiosk().value(), tablet.clinic()), work);
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }

    private IntakeSummary current() {
        return clinics.as("therapist", () -> intakes.current(client)).orElseThrow();
    }
}
