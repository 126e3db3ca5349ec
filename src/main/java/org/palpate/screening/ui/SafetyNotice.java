/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientNotice;
import org.palpate.client.ui.ClientPages;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** The gravest of what the rules say about a client, on every page of theirs. */
@Component
class SafetyNotice implements ClientNotice {

    private final KnownSafety safety;

    SafetyNotice(KnownSafety safety) {
        this.safety = safety;
    }

    @Override
    public boolean visibleTo(Set<Role> roles) {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }

    @Override
    public Optional<Notice> notice(ClientId client, LocalDate today) {
        var fired = safety.of(client, today).fired();
        return fired.stream().findFirst().map(gravest -> {
            var more = fired.size() == 1 ? "" : " · " + (fired.size() - 1) + " more";
            var words = gravest.severity().label() + ": " + gravest.condition() + more;
            return new Notice("Safety", words, ClientPages.path(client) + "/health");
        });
    }
}
