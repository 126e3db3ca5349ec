/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Quality;

/**
 * What the form with the health history holds.
 *
 * @param answers what was said to the health questions, by their key; a question left open is not there
 * @param medicines what the client takes
 * @param operations what was operated on
 * @param pain the story of the pain
 * @param goals what the client wants to reach, in their own words
 * @param marks where it hurts or should be worked on ({@code REPORTED}), and where hands stay off ({@code AVOID})
 * @param preferences how the client likes the visit to be
 * @param occupation what the client does all day
 * @param background what of it matters for the treatment
 */
public record IntakeDraft(
        Map<String, Reply> answers,
        List<Medicine> medicines,
        List<Operation> operations,
        PainStory pain,
        String goals,
        List<BodyMark> marks,
        Preferences preferences,
        String occupation,
        Set<Background> background) {

    public IntakeDraft {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        medicines = medicines == null ? List.of() : List.copyOf(medicines);
        operations = operations == null ? List.of() : List.copyOf(operations);
        pain = Objects.requireNonNullElseGet(pain, PainStory::empty);
        goals = Objects.requireNonNullElse(goals, "");
        marks = marks == null ? List.of() : List.copyOf(marks);
        preferences = Objects.requireNonNullElseGet(preferences, Preferences::empty);
        occupation = Objects.requireNonNullElse(occupation, "");
        background = sorted(background);
    }

    /** A form nobody has written in yet. */
    public static IntakeDraft empty() {
        return new IntakeDraft(
                Map.of(), List.of(), List.of(), PainStory.empty(), "", List.of(), Preferences.empty(), "", Set.of());
    }

    /** What was said to a question; an empty reply when nothing was. */
    public Reply reply(String key) {
        return answers.getOrDefault(key, Reply.of(""));
    }

    private static <E extends Comparable<E>> Set<E> sorted(@Nullable Set<E> words) {
        return words == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /**
     * Something the client takes.
     *
     * @param name of the medicine
     * @param purpose what it is for
     */
    public record Medicine(String name, String purpose) {

        public Medicine {
            name = Objects.requireNonNullElse(name, "");
            purpose = Objects.requireNonNullElse(purpose, "");
        }
    }

    /**
     * An operation.
     *
     * @param what was done
     * @param when as the client remembers it: 2019, last spring
     */
    public record Operation(String what, String when) {

        public Operation {
            what = Objects.requireNonNullElse(what, "");
            when = Objects.requireNonNullElse(when, "");
        }
    }

    /**
     * The story of the pain.
     *
     * @param story in the client's own words
     * @param onset the day it began, {@code null} when not known
     * @param cause how it began
     * @param duration how long an episode lasts, or how long it has been there
     * @param course how it goes, {@code null} when not said
     * @param quality what it feels like
     * @param better what helps
     * @param worse what makes it worse
     * @param earlier whether there were earlier episodes, and what helped then
     */
    public record PainStory(
            String story,
            @Nullable LocalDate onset,
            String cause,
            String duration,
            @Nullable Course course,
            Set<Quality> quality,
            String better,
            String worse,
            String earlier) {

        public PainStory {
            story = Objects.requireNonNullElse(story, "");
            cause = Objects.requireNonNullElse(cause, "");
            duration = Objects.requireNonNullElse(duration, "");
            quality = sorted(quality);
            better = Objects.requireNonNullElse(better, "");
            worse = Objects.requireNonNullElse(worse, "");
            earlier = Objects.requireNonNullElse(earlier, "");
        }

        /** Nothing told yet. */
        public static PainStory empty() {
            return new PainStory("", null, "", "", null, Set.of(), "", "", "");
        }
    }

    /** How the pain goes. */
    public enum Course {
        BETTER("Getting better"),
        SAME("Much the same"),
        WORSE("Getting worse"),
        COMES_AND_GOES("Comes and goes");

        private final String label;

        Course(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }

    /**
     * How the client likes the visit to be; what was not said is {@code null} or empty.
     *
     * @param pressure how firm
     * @param techniques what they like or do not like to be done
     * @param talk whether they like to talk
     * @param music what they like to hear, or nothing
     * @param temperature of the room
     * @param product oil, lotion, scent
     * @param clothing how they like to lie there
     */
    public record Preferences(
            @Nullable Pressure pressure,
            String techniques,
            @Nullable Talk talk,
            String music,
            @Nullable Temperature temperature,
            String product,
            @Nullable Clothing clothing) {

        public Preferences {
            techniques = Objects.requireNonNullElse(techniques, "");
            music = Objects.requireNonNullElse(music, "");
            product = Objects.requireNonNullElse(product, "");
        }

        /** Nothing said yet. */
        public static Preferences empty() {
            return new Preferences(null, "", null, "", null, "", null);
        }
    }

    /** How firm the client likes the pressure. */
    public enum Pressure {
        LIGHT("Light"),
        MEDIUM("Medium"),
        FIRM("Firm"),
        NO_PREFERENCE("You choose");

        private final String label;

        Pressure(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }

    /** Whether the client likes to talk. */
    public enum Talk {
        QUIET("Quiet"),
        TALK("Happy to talk"),
        EITHER("Either is fine");

        private final String label;

        Talk(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }

    /** How warm the client likes the room. */
    public enum Temperature {
        COOLER("Cooler"),
        USUAL("As it is"),
        WARMER("Warmer");

        private final String label;

        Temperature(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }

    /** How the client likes to lie there. */
    public enum Clothing {
        CLOTHED("Clothed"),
        DRAPED("Undressed under a sheet"),
        EITHER("Either is fine");

        private final String label;

        Clothing(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }
    }

    /** What of a client's life matters for the treatment; most of them are populations of the library. */
    public enum Background {
        ATHLETE("I do a lot of sport"),
        OFFICE_WORKER("I sit most of the day"),
        REPETITIVE_WORK("My work repeats the same movements"),
        LIFTING("I lift or carry a lot"),
        DANCER("I dance as a profession"),
        NEW_CLIENT("This is my first massage"),
        LIMITED_ACCESS("Coming here often is hard for me: cost or distance");

        private final String label;

        Background(String label) {
            this.label = label;
        }

        /** The words for it on screen and on paper. */
        public String label() {
            return label;
        }

        /** The key of the population in the library, where there is one: {@code office-worker}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
