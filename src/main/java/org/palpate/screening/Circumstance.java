/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Locale;

/** What the chart or the record knows without anybody being asked. The names are stored: never rename one. */
public enum Circumstance {
    /** A minor, and no guardian has consented in writing. */
    GUARDIAN_CONSENT_MISSING("No guardian has consented in writing"),
    /** The therapist's record shows no valid licence for needles. */
    NEEDLING_LICENCE_MISSING("No licence for needles on record"),
    /** The scores on record show no change that matters after a month; see {@link Progress}. */
    NO_IMPROVEMENT("Scores show no improvement in about a month");

    private final String words;

    Circumstance(String words) {
        this.words = words;
    }

    /** The name as the rule file writes it: {@code no-improvement}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }
}
