/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A questionnaire or scale that measures how a client does.
 *
 * @param key stable key
 * @param name its name
 * @param measures what it measures
 * @param items its questions, only where it may ship with them
 * @param range the smallest and the largest score
 * @param higherIs whether a higher score is worse or better
 * @param scoring how the score comes about
 * @param change how much change counts, or {@code null} where no source says
 * @param licence who may use it, and on what terms
 * @param ships with its items, as a score only, or not at all until somebody switches it on
 * @param packs the sets of measures it belongs to
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record Instrument(
        @Required String key,
        @Required @Translated String name,
        @Required @Translated String measures,
        List<Item> items,
        @Nullable Bounds range,
        @Nullable Direction higherIs,
        @Required Scoring scoring,
        @Nullable Change change,
        @Required @Translated String licence,
        @Required Ships ships,
        List<String> packs,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Instrument {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        measures = Absent.orEmpty(measures);
        items = Absent.orNone(items);
        licence = Absent.orEmpty(licence);
        packs = Absent.orNone(packs);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.INSTRUMENT;
    }

    /** The question with this key. */
    public Optional<Item> item(String itemKey) {
        return items.stream().filter(item -> item.key().equals(itemKey)).findFirst();
    }

    /**
     * One question.
     *
     * @param key stable key within the instrument
     * @param text the question
     * @param options the answers in order of their score, empty where the answer is a number or yes and no
     */
    public record Item(
            @Required String key,
            @Required @Translated(optional = true) String text,
            @Translated(optional = true) List<String> options) {

        public Item {
            key = Absent.orEmpty(key);
            text = Absent.orEmpty(text);
            options = Absent.orNone(options);
        }
    }

    /**
     * The scores there are.
     *
     * @param min the smallest
     * @param max the largest
     */
    public record Bounds(int min, int max) {}

    /**
     * How much change counts.
     *
     * @param points in points of the score, or {@code null}
     * @param percent in percent of the first score, or {@code null}
     * @param source key of the source that says so
     */
    public record Change(
            @Nullable BigDecimal points,
            @Nullable BigDecimal percent,
            @Required @Refers(Refers.To.SOURCE) String source) {

        public Change {
            source = Absent.orEmpty(source);
        }
    }

    /** Which way a score points. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Direction {
        WORSE("A higher score is worse"),
        BETTER("A higher score is better");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** How a score comes about. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Scoring {
        SUM("Sum of the answers"),
        MEAN("Mean of the answers"),
        COUNT("Number of statements that fit"),
        SCORE_ONLY("The score is entered"),
        DIRECT("The answer is the score");

        private final String label;

        Scoring(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** How much of an instrument ships. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Ships {
        ITEMS("With its questions"),
        SCORE_ONLY("As a score only"),
        OFF("Not offered");

        private final String label;

        Ships(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }
}
