/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** A dose that says nothing. */
    public static final HomeDose NONE = new HomeDose(null, null, null, null, null, null, null);

    /** In words: {@code 2 sets of 10, held 5–10 seconds, once a day, 3 days a week}. */
    public String words(Locale language) {
        return DoseWords.in(language).home(this);
    }

    /** What cannot be right about its figures, as a sentence. */
    Optional<String> faulty() {
        return Stream.of(
                        outside("Sets", sets == null ? null : Range.exactly(sets), 20),
                        outside("Repetitions", repetitions == null ? null : Range.exactly(repetitions), 100),
                        outside("The hold in seconds", holdSeconds, 600),
                        outside("Minutes", minutes, 480),
                        outside("Times a day", timesPerDay, 24),
                        outside("Days a week", daysPerWeek, 7),
                        outside("Weeks", weeks == null ? null : Range.exactly(weeks), 104))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> outside(String what, @Nullable Range range, int most) {
        return range == null || range.within(1, most)
                ? Optional.empty()
                : Optional.of(what + " must be from 1 to " + most + ", the smaller figure first.");
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
