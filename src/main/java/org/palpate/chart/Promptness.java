/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Duration;
import org.palpate.consent.ConsentRulesService;
import org.springframework.stereotype.Component;

/** How long after a visit its note may be signed without being called late: the clinic's own rule. */
@Component
class Promptness {

    private final ConsentRulesService rules;

    Promptness(ConsentRulesService rules) {
        this.rules = rules;
    }

    Duration lasts() {
        return Duration.ofHours(rules.rules().rules().lateEntryHours().value());
    }
}
