/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor or another clinician has said about a client and one rule.
 *
 * @param id identifier
 * @param rule the rule it speaks of
 * @param from who gave it
 * @param givenOn the day it was given
 * @param says what it allows
 * @param validUntil the last day it holds, {@code null} when it names none
 */
public record Clearance(
        UUID id,
        String rule,
        String from,
        LocalDate givenOn,
        String says,
        @Nullable LocalDate validUntil) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !givenOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    /** {@code Cleared by Dr Ames on 3 Nov 2026, until 3 May 2027: light pressure only}. */
    public String words() {
        var until = validUntil == null ? "" : ", until " + DAY.format(validUntil);
        return "Cleared by " + from + " on " + DAY.format(givenOn) + until + ": " + says;
    }
}
