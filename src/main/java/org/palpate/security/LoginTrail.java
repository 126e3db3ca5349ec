/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaves a trace of every login. */
@Component
class LoginTrail {

    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LoginTrail(TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.events = events;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof Login login) {
            var trace = new AccountChanged("LOGGED_IN", login.actor().id());
            Actors.runAs(login.actor(), () -> transaction.executeWithoutResult(status -> events.publishEvent(trace)));
        }
    }
}
