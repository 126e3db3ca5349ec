/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.palpate.library.DoseRule;
import org.palpate.library.Range;

/** The dose that fits how long a complaint has lasted. */
final class DosePhase {

    private static final int WEEK = 7;

    private DosePhase() {}

    /**
     * The first rule for a complaint of this age in these places. Where the health history marks no place, it is taken to
     * tell of what is treated; where it marks one, only of that.
     */
    static Optional<DoseRule> of(Complaint told, Spots today, Shelf shelf, LocalDate day) {
        var days = told.days(day);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return shelf.doses().stream()
                .filter(rule -> lasts(rule, days.getAsLong()) && here(rule, told, today))
                .findFirst();
    }

    /** The upper bound does not belong to it: four weeks to the day are no longer less than four weeks. */
    private static boolean lasts(DoseRule rule, long days) {
        var applies = rule.applies();
        Range weeks = applies == null ? null : applies.durationWeeks();
        return weeks != null
                && (weeks.from() == null || days >= (long) weeks.from() * WEEK)
                && (weeks.to() == null || days < (long) weeks.to() * WEEK);
    }

    private static boolean here(DoseRule rule, Complaint told, Spots today) {
        var applies = rule.applies();
        return applies != null
                && today.touch(applies.regions())
                && (told.marks().isEmpty() || Spots.of(told.marks()).touch(applies.regions()));
    }
}
