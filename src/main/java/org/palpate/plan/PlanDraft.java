/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan form holds.
 *
 * @param goals in the order they matter to the client
 * @param frequency how often, in words: weekly for six weeks
 * @param visits how many visits are planned, {@code null} when open
 * @param minutes length of a visit in minutes, {@code null} when open
 * @param techniques one per line
 * @param homeCare what the client does between visits, in plain words
 * @param precautions what to take care of
 * @param reviewDate the day the plan is looked at again, {@code null} when none is set
 */
public record PlanDraft(
        List<Goal> goals,
        String frequency,
        @Nullable Integer visits,
        @Nullable Integer minutes,
        String techniques,
        String homeCare,
        String precautions,
        @Nullable LocalDate reviewDate) {

    /** A plan nobody has written yet. */
    public static PlanDraft empty() {
        return new PlanDraft(List.of(), "", null, null, "", "", "", null);
    }

    /**
     * Something the client wants to reach.
     *
     * @param text in the client's words
     * @param measure how it will be seen: walk 30 minutes, pain 3 of 10
     * @param targetDate by when, {@code null} when open
     */
    public record Goal(
            String text, String measure, @Nullable LocalDate targetDate) {}
}
