/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.database.PalpateTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityServiceTest {

    private static final Instant LOGGED_IN = Instant.parse("2026-11-20T09:00:00Z");

    private final ApplicationContext application;
    private final IdentityService identity;
    private final TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    private Instant now = LOGGED_IN;

    @Autowired
    IdentityServiceTest(
            ApplicationContext application,
            Accounts accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.application = application;
        this.identity =
                new IdentityService(accounts, passwords, () -> now, Duration.ofMinutes(5), events, transactions);
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST);
    }

    @BeforeEach
    void logIn() {
        now = LOGGED_IN;
        var login = new Login(clinics.actor("therapist"), "", true, LOGGED_IN);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(login, null, login.getAuthorities())));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLogInCountsForFiveMinutes() {
        now = LOGGED_IN.plusSeconds(299);
        assertThat(identity.confirmedLately()).isTrue();
        identity.requireConfirmed();

        now = LOGGED_IN.plusSeconds(300);
        assertThat(identity.confirmedLately()).isFalse();
        refused(identity::requireConfirmed, "Enter your password once more");
    }

    @Test
    void thePasswordBeginsAnotherFiveMinutes() {
        now = LOGGED_IN.plus(Duration.ofHours(3));
        confirm(TwoClinics.PASSWORD);
        now = now.plusSeconds(299);
        assertThat(identity.confirmedLately()).isTrue();
        assertThat(traces("IDENTITY_CONFIRMED")).isPositive();
    }

    @Test
    void aWrongPasswordIsRefusedAndLeavesATrace() {
        now = LOGGED_IN.plus(Duration.ofHours(3));
        var before = traces("IDENTITY_NOT_CONFIRMED");
        refused(() -> confirm("something else"), "not your password");
        refused(() -> confirm(""), "not your password");
        assertThat(identity.confirmedLately()).isFalse();
        assertThat(traces("IDENTITY_NOT_CONFIRMED")).isEqualTo(before + 2);
    }

    @Test
    void afterFiveWrongOnesTheRightOneDoesNotHelpEither() {
        now = LOGGED_IN.plus(Duration.ofHours(3));
        for (int i = 0; i < 5; i++) {
            refused(() -> confirm("guess"), "not your password");
        }
        refused(() -> confirm(TwoClinics.PASSWORD), "wrong too often");
        logIn();
        now = LOGGED_IN.plus(Duration.ofHours(3));
        confirm(TwoClinics.PASSWORD);
        assertThat(identity.confirmedLately()).isTrue();
    }

    @Test
    void nobodyWithoutALogInIsAsked() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(NotFound.class).isThrownBy(identity::confirmedLately);
    }

    /** In a transaction that a refusal undoes, as behind the service's door. */
    private void confirm(String password) {
        transaction.executeWithoutResult(status -> identity.confirm(password));
    }

    private long traces(String what) {
        return clinics.superuser()
                .sql("select count(*) from audit_event where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    private static void refused(Runnable work, String words) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work::run)
                .withMessageContaining(words)
                .satisfies(rejection -> assertThat(rejection.field()).isEqualTo("password"));
    }
}
