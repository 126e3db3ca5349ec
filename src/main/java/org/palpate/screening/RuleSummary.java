/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the clinic's page about rules shows it.
 *
 * @param id of the rule
 * @param version that ships
 * @param shipped the severity that ships
 * @param severity the severity that holds in the clinic
 * @param condition what was found, in a line
 * @param wording the sentence for the therapist
 * @param whatToDo the next steps
 * @param where it holds, in words
 * @param techniques what techniques it speaks of, in words
 * @param when it fires, a line for each way
 * @param source where it comes from
 * @param approval of the version that ships, {@code null} while there is none
 * @param change of the severity, {@code null} when it is as it ships
 * @param fired at how many visits
 * @param overridden at how many visits treatment went on against it
 */
public record RuleSummary(
        String id,
        int version,
        Severity shipped,
        Severity severity,
        String condition,
        String wording,
        String whatToDo,
        String where,
        String techniques,
        List<String> when,
        String source,
        @Nullable Settled approval,
        @Nullable Settled change,
        int fired,
        int overridden) {

    public RuleSummary {
        when = List.copyOf(when);
    }

    /**
     * Something the clinic settled.
     *
     * @param lead the clinical lead it rests on
     * @param reason why, may be empty
     * @param by whose account it was done with
     * @param at when
     */
    public record Settled(String lead, String reason, String by, Instant at) {}

    /** Whether the clinic has approved this version. */
    public boolean approved() {
        return approval != null;
    }
}
