/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.anatomy.Side;

/**
 * Two columns of features side by side: which one fits. It ends in a possible pattern, never in a diagnosis. What leans
 * to a disc or a nerve is handed to the safety rules as observations.
 *
 * @param kind which pattern
 * @param title for the reader
 * @param left heading of the column that leans away from the pattern
 * @param right heading of the column that leans to the pattern
 * @param rows features, each in both columns
 * @param source where it comes from
 */
public record Pattern(Kind kind, String title, String left, String right, List<Row> rows, String source) {

    private static final String NO_DIAGNOSIS = " A possible pattern, not a diagnosis.";

    /** Muscle or disc, after seed article 002. */
    public static final Pattern MUSCLE_OR_DISC = new Pattern(
            Kind.MUSCLE_OR_DISC,
            "Muscle or disc",
            "Leans to muscle",
            "Leans to disc or nerve",
            List.of(
                    new Row("feel", "Feel", "Dull ache, stiff", "Sharp, shooting, burning"),
                    new Row(
                            "spread",
                            "Spread",
                            "Stays local, perhaps into the buttock",
                            "Down the leg, below the knee"),
                    new Row("nerve", "Nerve signs", "None", "Numbness, tingling, weakness"),
                    new Row("worse", "Worse with", "Movement; eases with rest", "Sitting, bending, lifting"),
                    new Row(
                            "other",
                            "Other",
                            "Spasm or tightness after overuse, posture or a strain",
                            "None of these")),
            "Seed article on muscle pain and disc pain");

    /** Signs of an irritated facet joint, after seed article 001. */
    public static final Pattern FACET = new Pattern(
            Kind.FACET,
            "Facet signs",
            "Does not fit",
            "Fits a facet joint",
            List.of(
                    new Row("side", "Where it hurts", "In the middle, or on both sides", "On one side"),
                    new Row("extend", "Leaning back", "No change, or better", "Worse"),
                    new Row("turn", "Turning to that side", "No change, or better", "Worse")),
            "Seed article on causes, techniques and frequency");

    /** Tight in front, weak behind and in the core, after seed article 001. */
    public static final Pattern POSTURE = new Pattern(
            Kind.POSTURE,
            "Posture",
            "Not so",
            "So",
            List.of(
                    new Row("flexors", "Hip flexors", "Move freely", "Tight"),
                    new Row("quadriceps", "Front of the thigh", "Moves freely", "Tight"),
                    new Row("glutes", "Buttock muscles", "Strong", "Weak"),
                    new Row("core", "Core muscles", "Strong", "Weak")),
            "Seed article on causes, techniques and frequency");

    public Pattern {
        rows = List.copyOf(rows);
    }

    /** Which pattern is looked for. */
    public enum Kind {
        MUSCLE_OR_DISC,
        FACET,
        POSTURE
    }

    /** Which column fits a row. */
    public enum Fit {
        LEFT,
        RIGHT,
        UNCLEAR
    }

    /**
     * One feature.
     *
     * @param key of the row
     * @param name of the feature
     * @param left as the left column has it
     * @param right as the right column has it
     */
    public record Row(String key, String name, String left, String right) {}

    /**
     * What came out.
     *
     * @param words for the note: ends with what it is not
     * @param observations facts for the safety rules
     */
    public record Reading(String words, Set<String> observations) {

        public Reading {
            observations = Set.copyOf(observations);
        }
    }

    /** All facts that a reading can hand to the safety rules. */
    public static Set<String> observationKeys() {
        return Stream.of("disc-pattern-", "nerve-pattern-")
                .flatMap(fact -> Stream.of(Side.LEFT, Side.RIGHT).map(side -> fact + side.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the side of the body matters. */
    public boolean asksSide() {
        return kind != Kind.POSTURE;
    }

    /**
     * Reads the columns.
     *
     * @param fits by key of the row; a row that is left out is unclear
     * @param sides left, right or both; none counts as both
     */
    public Reading read(Map<String, Fit> fits, Set<Side> sides) {
        var where = sides.isEmpty() ? EnumSet.of(Side.LEFT, Side.RIGHT) : EnumSet.copyOf(sides);
        return switch (kind) {
            case MUSCLE_OR_DISC -> muscleOrDisc(fits, where);
            case FACET ->
                new Reading(
                        (allRight(fits)
                                        ? "Fits an irritated facet joint, " + words(where) + "."
                                        : "Unclear whether a facet joint is irritated.")
                                + NO_DIAGNOSIS,
                        Set.of());
            case POSTURE -> new Reading(posture(fits) + NO_DIAGNOSIS, Set.of());
        };
    }

    private Reading muscleOrDisc(Map<String, Fit> fits, Set<Side> where) {
        long left = count(fits, Fit.LEFT);
        long right = count(fits, Fit.RIGHT);
        var observations = new LinkedHashSet<String>();
        if (right > left) {
            where.forEach(side -> observations.add("disc-pattern-" + side.key()));
        }
        if (fits.get("nerve") == Fit.RIGHT) {
            where.forEach(side -> observations.add("nerve-pattern-" + side.key()));
        }
        var leans = right > left
                ? "Leans to a disc or nerve, " + words(where) + "."
                : left > right ? "Leans to muscle." : "Unclear whether muscle or disc.";
        return new Reading(leans + " " + left + " to " + right + "." + NO_DIAGNOSIS, observations);
    }

    private static String posture(Map<String, Fit> fits) {
        boolean tight = fits.get("flexors") == Fit.RIGHT || fits.get("quadriceps") == Fit.RIGHT;
        boolean weak = fits.get("glutes") == Fit.RIGHT || fits.get("core") == Fit.RIGHT;
        return tight && weak
                ? "Tight in front of the hip with weak buttock or core muscles."
                : "Unclear whether posture plays a part.";
    }

    private boolean allRight(Map<String, Fit> fits) {
        return rows.stream().allMatch(row -> fits.get(row.key()) == Fit.RIGHT);
    }

    private long count(Map<String, Fit> fits, Fit wanted) {
        return rows.stream().filter(row -> fits.get(row.key()) == wanted).count();
    }

    private static String words(Set<Side> sides) {
        return sides.stream().map(Side::key).collect(joining(" and "));
    }
}
