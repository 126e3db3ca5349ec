/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.palpate.consent.ConsentNeed;
import org.palpate.screening.Observation;
import org.palpate.screening.ScreeningService;
import org.springframework.stereotype.Component;

/**
 * Stands before the signature: what fired must be decided, and treating without a consent or a licence must have a
 * reason. A note is never refused for what happened, only for not saying why.
 */
@Component
class VisitGate {

    private final VisitChecks checks;
    private final VisitReading reading;
    private final ScreeningService screening;

    VisitGate(VisitChecks checks, VisitReading reading, ScreeningService screening) {
        this.checks = checks;
        this.reading = reading;
        this.screening = screening;
    }

    /**
     * The visit as it is sealed with the note.
     *
     * @throws Rejection at {@code safety} or {@code consentReason} while something waits for an answer
     */
    SealedVisit pass(Encounter encounter) {
        var client = encounter.clientId();
        var check = checks.of(encounter.id()).check();
        var needs = reading.needs(encounter);
        var missing = VisitReading.open(needs, check);
        if (!missing.isEmpty()
                && reading.treats(encounter)
                && check.consentReason().isEmpty()) {
            throw new Rejection(
                    "consentReason",
                    missing.stream()
                            .map(ConsentNeed::sentence)
                            .collect(Collectors.joining(" ", "", " Or say why you went on without it.")));
        }
        var facts = reading.facts(encounter, check, needs);
        var decided = screening.requireDecision(client, facts);
        var observed = screening.observations().stream()
                .filter(one -> check.observations().contains(one.key()))
                .map(Observation::say)
                .toList();
        return SealedVisit.of(check, observed, missing, screening.screen(client, facts), decided.orElse(null));
    }
}
