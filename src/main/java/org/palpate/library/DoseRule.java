/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long massage is given: a template for plans, or one rule.
 *
 * @param key stable key
 * @param name what it is called
 * @param applies whom it is for, or {@code null} for everybody
 * @param visits how often, or {@code null} where it says nothing about it
 * @param minutes length of a visit in minutes, or {@code null}
 * @param reassess when to look again, and at what
 * @param measures keys of the instruments to measure with
 * @param stopRule when to stop or change
 * @param stopRules ids of the safety rules that end it
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record DoseRule(
        @Required String key,
        @Required @Translated String name,
        @Nullable Applies applies,
        @Nullable Visits visits,
        @Nullable Range minutes,
        @Translated String reassess,
        @Refers(Refers.To.INSTRUMENT) List<String> measures,
        @Translated String stopRule,
        @Refers(Refers.To.RULE) List<String> stopRules,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public DoseRule {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        reassess = Absent.orEmpty(reassess);
        measures = Absent.orNone(measures);
        stopRule = Absent.orEmpty(stopRule);
        stopRules = Absent.orNone(stopRules);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.DOSE;
    }

    /**
     * Whom a dose is for.
     *
     * @param durationWeeks how long the complaint has lasted, in weeks, or {@code null}
     * @param regions keys of the places of the complaint, none where the place does not matter
     * @param traits what a technique does to the body, none where the technique does not matter
     * @param text whom in words, may be empty
     */
    public record Applies(
            @Nullable Range durationWeeks,
            @Refers(Refers.To.REGION) List<String> regions,
            List<Trait> traits,
            @Translated String text) {

        public Applies {
            regions = Absent.orNone(regions);
            traits = Absent.orNone(traits);
            text = Absent.orEmpty(text);
        }
    }

    /**
     * How often a client comes: so many times a week, every so many weeks, or not before so many days.
     *
     * @param perWeek visits a week, or {@code null}
     * @param everyWeeks weeks from one visit to the next, or {@code null}
     * @param count how many visits in all, or {@code null}
     * @param upToWeeks for how many weeks at most, or {@code null}
     * @param daysApart days that lie between two visits at least, or {@code null}
     */
    public record Visits(
            @Nullable Range perWeek,
            @Nullable Range everyWeeks,
            @Nullable Integer count,
            @Nullable Integer upToWeeks,
            @Nullable Integer daysApart) {

        /** In words: {@code 1–2 visits a week, for up to 4 weeks}. */
        public String words(Locale language) {
            return DoseWords.in(language).visits(this);
        }
    }
}
