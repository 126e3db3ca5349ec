/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;

/**
 * All that a client's care plan says. What is the same for every client (when to stop, what is known about the
 * evidence) belongs to the document and is not passed in.
 *
 * @param clinic the letterhead and whom to call
 * @param client whom it is for
 * @param therapist who made it
 * @param date the day it was made
 * @param found the marks to show, in the order of their numbers
 * @param goals what the client wants to reach
 * @param visits how often, how long, until when
 * @param techniques names of the techniques, as a client reads them
 * @param homeCare what to do at home; each line becomes an item
 * @param precautions what to take care with; each line becomes an item
 */
public record CarePlan(
        ClinicDetails clinic,
        ClientDetails client,
        TherapistDetails therapist,
        LocalDate date,
        List<BodyMark> found,
        List<Goal> goals,
        Visits visits,
        List<String> techniques,
        String homeCare,
        String precautions) {

    public CarePlan {
        found = List.copyOf(found);
        goals = List.copyOf(goals);
        techniques = List.copyOf(techniques);
    }

    /**
     * A goal in the client's own words.
     *
     * @param text the goal
     * @param target how it is seen that it is reached, or empty
     * @param targetDate by when, {@code null} if open
     */
    public record Goal(String text, String target, @Nullable LocalDate targetDate) {}

    /**
     * The visits of the plan.
     *
     * @param frequency how often, in words, or empty
     * @param planned how many, {@code null} if open
     * @param minutes length of a session, {@code null} if open
     * @param reviewDate when the plan is looked at together, {@code null} if not set
     * @param next the next appointment in the clinic's local time, {@code null} if none
     */
    public record Visits(
            String frequency,
            @Nullable Integer planned,
            @Nullable Integer minutes,
            @Nullable LocalDate reviewDate,
            @Nullable LocalDateTime next) {}
}
