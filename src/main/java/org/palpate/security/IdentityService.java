/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.Duration;
import java.time.InstantSource;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Proof that whoever sits before the screen is still the one who logged in: asked for before a signature. */
@ApplicationService
public class IdentityService {

    /** After so many wrong passwords in a row only a new log-in helps. */
    private static final int MOST_WRONG = 5;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final InstantSource time;
    private final Duration lasts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    IdentityService(
            Accounts accounts,
            PasswordEncoder passwords,
            InstantSource time,
            @Value("${palpate.identity.lasts:5m}") Duration lasts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
        this.lasts = lasts;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether the password was given so lately that it need not be asked for again. */
    @Requires(Action.CONFIRM_IDENTITY)
    public boolean confirmedLately() {
        return lately(login());
    }

    /**
     * Does nothing when the password was given lately.
     *
     * @throws Rejection at {@code password} otherwise
     */
    @Requires(Action.CONFIRM_IDENTITY)
    public void requireConfirmed() {
        if (!lately(login())) {
            throw new Rejection("password", "Enter your password once more. It was last asked a while ago.");
        }
    }

    /**
     * Takes the password of whoever is logged in. A wrong one leaves a trace.
     *
     * @throws Rejection at {@code password} if it is not right, or was wrong too often
     */
    @Requires(Action.CONFIRM_IDENTITY)
    public void confirm(String password) {
        var login = login();
        if (login.wrongPasswords() >= MOST_WRONG) {
            throw new Rejection("password", "This was wrong too often. Log out and in again; your work is kept.");
        }
        var account = accounts.findById(login.actor().id()).orElseThrow(NotFound::new);
        if (!account.hasPassword(password, passwords)) {
            login.refused();
            trace("IDENTITY_NOT_CONFIRMED", account);
            throw new Rejection("password", "This is not your password. Try again.");
        }
        login.confirmed(time.instant());
        trace("IDENTITY_CONFIRMED", account);
    }

    private boolean lately(Login login) {
        return login.confirmedAt().isAfter(time.instant().minus(lasts));
    }

    /** In a transaction of its own: a refusal undoes the one around it. */
    private void trace(String what, Account account) {
        var event = new AccountChanged(what, account.id());
        ownTransaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static Login login() {
        return Actors.login().orElseThrow(NotFound::new);
    }
}
