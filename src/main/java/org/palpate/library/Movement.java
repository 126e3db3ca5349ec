/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.library.Instrument.Bounds;
import org.palpate.library.Instrument.Direction;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A movement that is measured, or a test by hand with a result. A usual value stands only where a source gives one, and
 * always with the method it was taken with: values of two methods are not compared.
 *
 * @param key stable key; readings store it
 * @param name its name
 * @param synonyms other names it is searched by
 * @param joint where it happens
 * @param paired whether it has a left and a right side
 * @param unit of its number, or {@code null} where nothing is measured
 * @param range the smallest and the largest number that can be, in its unit; only to catch slips
 * @param result whether it ends positive, negative or unclear
 * @param mode how it is done, or {@code null} where both ways are in use
 * @param positions in which it is done, the usual one first; empty where the position goes without saying
 * @param higherIs whether more is better or worse, or {@code null} where neither
 * @param references usual values
 * @param cutoffs where a number begins to point to something
 * @param realChange the smallest change that is more than error of measurement, or {@code null} where nobody says
 * @param usual whether it is among what is usually measured for the lower back
 * @param limits what a reader of the number must know
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record Movement(
        @Required String key,
        @Required @Translated String name,
        @Translated List<String> synonyms,
        @Required Joint joint,
        Boolean paired,
        @Nullable Unit unit,
        @Nullable Bounds range,
        Boolean result,
        @Nullable Mode mode,
        List<Position> positions,
        @Nullable Direction higherIs,
        List<Reference> references,
        List<Cutoff> cutoffs,
        @Nullable RealChange realChange,
        Boolean usual,
        @Required @Translated String limits,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Movement {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        synonyms = Absent.orNone(synonyms);
        paired = Boolean.TRUE.equals(paired);
        result = Boolean.TRUE.equals(result);
        usual = Boolean.TRUE.equals(usual);
        positions = Absent.orNone(positions);
        references = Absent.orNone(references);
        cutoffs = Absent.orNone(cutoffs);
        limits = Absent.orEmpty(limits);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.MOVEMENT;
    }

    /** The usual values for somebody in this position; with no position, all of them. */
    public List<Reference> references(@Nullable Position position) {
        return references.stream()
                .filter(one -> position == null || one.position() == null || one.position() == position)
                .toList();
    }

    /**
     * A usual value as a source gives it.
     *
     * @param key stable key within the movement
     * @param value in the unit of the movement
     * @param who of whom it holds, and how it was taken, in a few words
     * @param age in years, or {@code null} where the source names none
     * @param sex of whom it holds, or {@code null} for everybody
     * @param position in which it was taken, or {@code null} where it goes without saying
     * @param device it was taken with, or {@code null} where the source names none
     * @param source key of the source
     */
    public record Reference(
            @Required String key,
            @Required BigDecimal value,
            @Required @Translated String who,
            @Nullable Range age,
            @Nullable Sex sex,
            @Nullable Position position,
            @Nullable Device device,
            @Required @Refers(Refers.To.SOURCE) String source) {

        public Reference {
            key = Absent.orEmpty(key);
            who = Absent.orEmpty(who);
            source = Absent.orEmpty(source);
        }
    }

    /**
     * Where a number begins to point to something. It suggests, it does not diagnose.
     *
     * @param key stable key within the movement
     * @param above the number it must exceed, or {@code null}
     * @param below the number it must stay under, or {@code null}
     * @param suggests what it points to
     * @param source key of the source
     */
    public record Cutoff(
            @Required String key,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below,
            @Required @Translated String suggests,
            @Required @Refers(Refers.To.SOURCE) String source) {

        public Cutoff {
            key = Absent.orEmpty(key);
            suggests = Absent.orEmpty(suggests);
            source = Absent.orEmpty(source);
        }

        /** Whether the number is on the side that points to something. */
        public boolean reached(double value) {
            return above != null && value > above.doubleValue() || below != null && value < below.doubleValue();
        }
    }

    /**
     * The smallest change in one person that is more than error of measurement.
     *
     * @param amount in the unit of the movement
     * @param basis how it was worked out
     * @param source key of the source it was worked out from
     */
    public record RealChange(
            @Required BigDecimal amount,
            @Required @Translated String basis,
            @Required @Refers(Refers.To.SOURCE) String source) {

        public RealChange {
            basis = Absent.orEmpty(basis);
            source = Absent.orEmpty(source);
        }
    }

    /** Where a movement happens. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Joint {
        LOWER_BACK("Lower back"),
        HIP("Hip"),
        KNEE("Knee"),
        ANKLE("Ankle"),
        NECK("Neck"),
        SHOULDER("Shoulder"),
        WHOLE_BODY("Whole body");

        private final String label;

        Joint(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** Of whom a usual value holds. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Sex {
        FEMALE,
        MALE
    }

    /** What a number counts. Readings store the name. */
    public enum Unit {
        @JsonAlias("degrees")
        DEGREES("°", "degrees"),
        @JsonAlias("centimetres")
        CENTIMETRES(" cm", "centimetres"),
        @JsonAlias("seconds")
        SECONDS(" s", "seconds");

        private final String sign;
        private final String words;

        Unit(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** What stands behind the number, with a space before it where one belongs. */
        public String sign() {
            return sign;
        }

        /** The unit inside a sentence: {@code degrees}. */
        public String words() {
            return words;
        }
    }

    /** Who moves. Readings store the name. */
    public enum Mode {
        @JsonAlias("active")
        ACTIVE("Active"),
        @JsonAlias("passive")
        PASSIVE("Passive");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** How the client is placed. Readings store the name. */
    public enum Position {
        @JsonAlias("standing")
        STANDING("Standing"),
        @JsonAlias("sitting")
        SITTING("Sitting"),
        @JsonAlias("lying-face-up")
        LYING_FACE_UP("Lying face up"),
        @JsonAlias("lying-face-down")
        LYING_FACE_DOWN("Lying face down"),
        @JsonAlias("lying-on-the-side")
        LYING_ON_THE_SIDE("Lying on the side");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        /** The words for the screen. */
        public String label() {
            return label;
        }
    }

    /** What is measured with. Readings store the name. */
    public enum Device {
        @JsonAlias("goniometer")
        GONIOMETER("Goniometer"),
        @JsonAlias("inclinometer")
        INCLINOMETER("Inclinometer"),
        @JsonAlias("phone")
        PHONE("Phone"),
        @JsonAlias("tape")
        TAPE("Tape"),
        @JsonAlias("stopwatch")
        STOPWATCH("Stopwatch"),
        @JsonAlias("motion-analyser")
        MOTION_ANALYSER("Motion analyser"),
        @JsonAlias("by-eye")
        BY_EYE("By eye");

        private final String label;

        Device(String label) {
            this.label = label;
        }

        /** The words for the screen. */
        public String label() {
            return label;
        }
    }
}
