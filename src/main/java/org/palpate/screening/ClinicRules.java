/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Map;
import java.util.Objects;

/**
 * What a clinic has settled about the rules: its own severities, and which version of a rule it has approved.
 *
 * @param severities by rule, where they differ from the file
 * @param approved the approved version, by rule
 */
record ClinicRules(Map<String, Severity> severities, Map<String, Integer> approved) {

    /** A clinic that has settled nothing yet. */
    static final ClinicRules NONE = new ClinicRules(Map.of(), Map.of());

    ClinicRules {
        severities = Map.copyOf(severities);
        approved = Map.copyOf(approved);
    }

    Severity severity(Rule rule) {
        return severities.getOrDefault(rule.id(), rule.severity());
    }

    boolean approved(Rule rule) {
        return Objects.equals(approved.get(rule.id()), rule.version());
    }
}
