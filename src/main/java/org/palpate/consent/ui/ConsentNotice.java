/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientNotice;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.ConsentStanding;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** Says on every page of a client that the consent to treatment is missing, while it is. */
@Component
class ConsentNotice implements ClientNotice {

    private final ConsentService consents;

    ConsentNotice(ConsentService consents) {
        this.consents = consents;
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }

    @Override
    public Optional<Notice> notice(ClientId client, LocalDate today) {
        var inForce = consents.inForce(client, today);
        if (inForce.general()) {
            return Optional.empty();
        }
        var general = inForce.scope(ConsentScope.GENERAL);
        var text = general.inForce() ? "A parent or guardian has not agreed" : "Treatment: " + words(general);
        return Optional.of(new Notice("Consent", text, ConsentTab.of(client)));
    }

    private static String words(ConsentStanding standing) {
        var day = standing.day();
        return switch (standing.state()) {
            case IN_FORCE -> "in force";
            case MISSING -> "missing";
            case EXPIRED -> "ran out" + (day == null ? "" : " after " + Format.day(day));
            case WITHDRAWN -> "withdrawn" + (day == null ? "" : " on " + Format.day(day));
        };
    }
}
