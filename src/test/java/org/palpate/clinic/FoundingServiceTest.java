/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.base.Rejection;
import org.palpate.database.PalpateTest;
import org.palpate.database.TestDatabase;
import org.palpate.security.NewAccount;
import org.palpate.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** From an empty installation to the first login, in this order. */
@PalpateTest
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundingServiceTest {

    private static final Pattern TOKEN = Pattern.compile("set-up token: ([A-Za-z0-9_-]{22})");
    private static final ClinicDraft CLINIC =
            new ClinicDraft("Riverside", "1 River St\nToronto", "", "", "Ontario", "America/Toronto", "A4");
    private static final NewAccount ADMIN =
            new NewAccount("First.Admin", "First Admin", "correct horse battery", Set.of(Role.ADMIN, Role.THERAPIST));

    private final FoundingService founding;
    private final SetUpToken token;
    private final UserDetailsService logins;
    private final JdbcClient superuser;

    @Autowired
    FoundingServiceTest(FoundingService founding, SetUpToken token, UserDetailsService logins, TestDatabase database) {
        this.founding = founding;
        this.token = token;
        this.logins = logins;
        this.superuser = JdbcClient.create(database.asSuperuser());
    }

    @Test
    @Order(1)
    void anEmptyInstallationIsOpen() {
        assertThat(founding.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "token", "AAAAAAAAAAAAAAAAAAAAAA", "null", "\0"})
    @Order(2)
    void aWrongTokenFoundsNothing(String typed, CapturedOutput log) {
        offer(log);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> founding.found(typed, CLINIC, ADMIN, "RMT", "1"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("token"));
        assertThat(founding.isOpen()).isTrue();
    }

    @Test
    @Order(3)
    void aRefusedAccountLeavesNoHalfClinicAndDoesNotSpendTheToken(CapturedOutput log) {
        var typed = offer(log);
        var weak = new NewAccount("admin", "Admin", "short", Set.of(Role.ADMIN));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> founding.found(typed, CLINIC, weak, "", ""))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("password"));
        var nowhere = new ClinicDraft("Riverside", "", "", "", "", "Middle/Earth", "A4");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> founding.found(typed, nowhere, ADMIN, "", ""))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("timeZone"));
        assertThat(count("clinic")).isZero();
        assertThat(count("audit_event")).isZero();
        assertThat(founding.found(" " + typed + " ", CLINIC, ADMIN, "RMT", "1")).isNotNull();
        assertThat(founding.isOpen()).isFalse();
    }

    @Test
    @Order(4)
    void theFoundedClinicHasATraceAndSomebodyWhoCanLogIn() {
        var events = superuser
                .sql("select what from audit_event order by seq")
                .query(String.class)
                .list();
        assertThat(events).containsExactly("CLINIC_FOUNDED", "ACCOUNT_CREATED");
        var login = logins.loadUserByUsername("FIRST.admin");
        assertThat(login.getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_ADMIN", "ROLE_THERAPIST");
        assertThat(login.isEnabled()).isTrue();
        assertThat(login.getPassword()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    @Order(5)
    void aSecondClinicIsNotFoundedThisWay(CapturedOutput log) {
        token.offer();
        assertThat(TOKEN.matcher(log.getOut()).find()).as("a token is offered").isFalse();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> founding.found("token", CLINIC, ADMIN, "", ""))
                .withMessageContaining("already set up");
        assertThat(count("clinic")).isOne();
    }

    @Test
    @Order(6)
    void onlyADemoFoundsClinicsWithoutAToken() {
        assertThatThrownBy(() -> founding.foundForDemo(CLINIC, () -> {})).hasMessage("Not a demo");
        assertThat(count("clinic")).isOne();
    }

    private String offer(CapturedOutput log) {
        token.offer();
        var found = TOKEN.matcher(log.getOut());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private long count(String table) {
        return superuser.sql("select count(*) from " + table).query(Long.class).single();
    }
}
