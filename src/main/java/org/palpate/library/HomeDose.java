/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much and how often, each figure with its unit.
 *
 * @param sets rounds, each of so many repetitions
 * @param repetitions how often within a set
 * @param holdSeconds how long each is held, in seconds
 * @param minutes how long it takes, in minutes
 * @param timesPerDay how often a day
 * @param daysPerWeek on how many days of a week
 * @param weeks for how many weeks
 */
public record HomeDose(
        @Nullable Integer sets,
        @Nullable Integer repetitions,
        @Nullable Range holdSeconds,
        @Nullable Range minutes,
        @Nullable Range timesPerDay,
        @Nullable Range daysPerWeek,
        @Nullable Integer weeks) {

    /** In words: {@code 2 sets of 10, held 5–10 seconds, once a day, 3 days a week}. */
    public String words(Locale language) {
        return DoseWords.in(language).home(this);
    }

    /** Whether it says how much. */
    boolean hasAmount() {
        return repetitions != null || holdSeconds != null || minutes != null;
    }

    /** Whether it says how often. */
    boolean hasRhythm() {
        return timesPerDay != null || daysPerWeek != null;
    }
}
