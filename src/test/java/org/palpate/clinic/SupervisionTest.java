/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.Together;
import org.palpate.database.PalpateTest;
import org.palpate.security.AccountService;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who answers for whom. */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionTest {

    private final ClinicService clinic;
    private final AccountService accounts;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @Autowired
    SupervisionTest(ClinicService clinic, AccountService accounts, ApplicationContext application) {
        this.clinic = clinic;
        this.accounts = accounts;
        this.application = application;
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("sv.student", Role.THERAPIST)
                .hire("sv.junior", Role.THERAPIST)
                .hire("sv.senior", Role.THERAPIST)
                .hire("sv.manager", Role.MANAGER)
                .hire("sv.frontdesk", Role.FRONT_DESK)
                .hire("sv.admin", Role.ADMIN)
                .hireAtHarbour("sv.elsewhere", Role.THERAPIST);
        Actors.runAs(
                Actor.system(clinics.harbour()),
                () -> clinic.license(clinics.id("sv.elsewhere"), Set.of(Licence.CO_SIGNING)));
    }

    @BeforeEach
    void beginAnew() {
        for (var name : List.of("sv.student", "sv.junior", "sv.senior")) {
            supervise(name, null);
        }
        for (var name : List.of("sv.student", "sv.junior", "sv.senior", "sv.manager", "sv.frontdesk", "sv.admin")) {
            license(name, Licence.CO_SIGNING);
        }
    }

    @Test
    void theAdministratorSetsAndClearsASupervisor() {
        supervise("sv.student", "sv.senior");
        assertThat(profile("sv.student").supervisor()).isEqualTo(clinics.id("sv.senior"));
        assertThat(lastEvent())
                .contains("\"STAFF_SUPERVISED\"", clinics.id("sv.senior").toString());

        supervise("sv.student", null);
        assertThat(profile("sv.student").supervisor()).isNull();
        assertThat(lastEvent()).contains("\"STAFF_NOT_SUPERVISED\"");
    }

    @Test
    void aSupervisorTreatsOrLeadsIsActiveAndMayCoSign() {
        assertThat(clinics.as("sv.admin", clinic::supervisors))
                .extracting(StaffProfile::id)
                .containsExactlyInAnyOrder(
                        clinics.id("sv.student"),
                        clinics.id("sv.junior"),
                        clinics.id("sv.senior"),
                        clinics.id("sv.manager"));
        supervise("sv.student", "sv.manager");
        refused("sv.student", "sv.frontdesk", "treats clients or manages");
        refused("sv.student", "sv.admin", "treats clients or manages");

        license("sv.senior");
        refused("sv.student", "sv.senior", "has \"Co-signing\" among");
        license("sv.senior", Licence.INTRAORAL, Licence.CO_SIGNING);

        enable("sv.senior", false);
        refused("sv.student", "sv.senior", "can log in");
        enable("sv.senior", true);
        supervise("sv.student", "sv.senior");
    }

    @Test
    void onlyWhoTreatsHasASupervisor() {
        refused("sv.manager", "sv.senior", "Only somebody who treats");
    }

    @Test
    void nobodySupervisesThemselvesNotOverOthersEither() {
        refused("sv.student", "sv.student", "Nobody can supervise themselves");
        supervise("sv.student", "sv.junior");
        supervise("sv.junior", "sv.senior");
        refused("sv.senior", "sv.student", "Nobody can supervise themselves");
        refused("sv.senior", "sv.junior", "Nobody can supervise themselves");
    }

    /** Each alone would be right; together they would be a circle. */
    @Test
    void twoAtOnceMakeNoCircle() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            beginAnew();
            var done = Together.call(
                    List.of(() -> happens("sv.student", "sv.junior"), () -> happens("sv.junior", "sv.student")));
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void anotherClinicIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supervise("sv.student", "sv.elsewhere"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supervise("sv.elsewhere", "sv.senior"));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update staff set supervisor_id = ? where id = ?")
                        .params(Arrays.asList(clinics.id("sv.elsewhere"), clinics.id("sv.student")))
                        .update())
                .withStackTraceContaining("foreign key");
    }

    @Test
    void theDatabaseRefusesOneself() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> clinics.superuser()
                        .sql("update staff set supervisor_id = id where id = ?")
                        .param(clinics.id("sv.student"))
                        .update())
                .withStackTraceContaining("staff_supervised_by_another");
    }

    private boolean happens(String who, String by) {
        try {
            supervise(who, by);
            return true;
        } catch (Rejection circle) {
            return false;
        }
    }

    private void refused(String who, String by, String words) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> supervise(who, by))
                .withMessageContaining(words)
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("supervisor"));
    }

    private void supervise(String who, @Nullable String by) {
        clinics.as("sv.admin", () -> {
            clinic.supervise(clinics.id(who), by == null ? null : clinics.id(by));
            return true;
        });
    }

    private void license(String who, Licence... held) {
        clinics.as("sv.admin", () -> {
            clinic.license(clinics.id(who), Set.of(held));
            return true;
        });
    }

    private void enable(String who, boolean enabled) {
        clinics.as("sv.admin", () -> {
            accounts.setEnabled(clinics.id(who), enabled);
            return true;
        });
    }

    private StaffProfile profile(String who) {
        UUID id = clinics.id(who);
        return clinics.as("sv.admin", () -> clinic.staffMember(id));
    }

    private String lastEvent() {
        return clinics.superuser()
                .sql(
                        "select convert_from(bytes, 'UTF8') from audit_event where clinic_id = ? order by seq desc limit 1")
                .param(clinics.riverside())
                .query(String.class)
                .single();
    }
}
