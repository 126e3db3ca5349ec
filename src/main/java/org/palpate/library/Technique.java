/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A way of working with the hands or a tool.
 *
 * @param key stable key
 * @param name what therapists call it
 * @param synonyms other names it is found by
 * @param family the school it belongs to
 * @param level a whole technique, or one of the strokes that make it up
 * @param description what is done
 * @param appliedWith what touches the client
 * @param strokes keys of the strokes it is made of
 * @param pressure how strong, from 1 (very light) to 5 (as strong as the client accepts)
 * @param product what is put on the skin
 * @param positions how the client lies or sits
 * @param clothed whether the client is dressed
 * @param credential what the therapist must have learnt, or {@code null} where the licence is enough
 * @param traits what it does to the body, as the safety rules ask
 * @param suited what it suits
 * @param unsuited what it does not suit
 * @param reaction what a client may feel afterwards
 * @param evidence what is known about it, in one or two sentences
 * @param sources keys of the sources
 * @param inventory rows of the seed inventory
 */
public record Technique(
        @Required String key,
        @Required @Translated String name,
        @Translated List<String> synonyms,
        @Required Family family,
        @Required Level level,
        @Required @Translated String description,
        List<Applicator> appliedWith,
        @Refers(Refers.To.STROKE) List<String> strokes,
        @Nullable Range pressure,
        List<Product> product,
        List<Position> positions,
        @Nullable Clothed clothed,
        @Nullable Credential credential,
        List<Trait> traits,
        @Translated List<String> suited,
        @Translated List<String> unsuited,
        @Translated String reaction,
        @Translated String evidence,
        @Required @Refers(Refers.To.SOURCE) List<String> sources,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Technique {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        synonyms = Absent.orNone(synonyms);
        description = Absent.orEmpty(description);
        appliedWith = Absent.orNone(appliedWith);
        strokes = Absent.orNone(strokes);
        product = Absent.orNone(product);
        positions = Absent.orNone(positions);
        traits = Absent.orNone(traits);
        suited = Absent.orNone(suited);
        unsuited = Absent.orNone(unsuited);
        reaction = Absent.orEmpty(reaction);
        evidence = Absent.orEmpty(evidence);
        sources = Absent.orNone(sources);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.TECHNIQUE;
    }

    /** Whether it is one stroke and not a whole technique. */
    public boolean stroke() {
        return level == Level.STROKE;
    }

    /**
     * What the therapist must have learnt for it.
     *
     * @param name the course or licence
     * @param owner who owns the name, empty when nobody does
     * @param scopeFlag whether it is outside the scope of massage in many places
     * @param note what to check
     */
    public record Credential(
            @Required @Translated String name,
            String owner,
            boolean scopeFlag,
            @Translated String note) {

        public Credential {
            name = Absent.orEmpty(name);
            owner = Absent.orEmpty(owner);
            note = Absent.orEmpty(note);
        }
    }

    /** The schools of technique. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Family {
        SWEDISH("Swedish"),
        DEEP_TISSUE("Deep tissue"),
        TRIGGER_POINT("Trigger point"),
        MYOFASCIAL("Myofascial"),
        SPORTS("Sports"),
        STRETCHING("Stretching and movement"),
        EASTERN("Eastern"),
        HEAT_AND_STONE("Heat and stone"),
        INSTRUMENT("Instrument"),
        PREGNANCY("Pregnancy"),
        OTHER("Other");

        private final String label;

        Family(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** A whole technique, or one of its strokes. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Level {
        TECHNIQUE,
        STROKE
    }

    /** What touches the client. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Applicator {
        PALMS("Palms"),
        FINGERS("Fingers"),
        THUMBS("Thumbs"),
        KNUCKLES("Knuckles"),
        FOREARM("Forearm"),
        ELBOW("Elbow"),
        KNEES("Knees"),
        FEET("Feet"),
        BODY_WEIGHT("Body weight"),
        INSTRUMENT("Instrument"),
        CUPS("Cups"),
        STONES("Stones"),
        NEEDLES("Needles");

        private final String label;

        Applicator(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** What is put on the skin. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Product {
        NONE("Nothing"),
        OIL("Oil"),
        LOTION("Lotion"),
        CREAM("Cream"),
        BALM("Balm"),
        OIL_OR_LOTION("Oil or lotion");

        private final String label;

        Product(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** How the client lies or sits. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Position {
        PRONE("Face down"),
        SUPINE("On the back"),
        SIDE_LYING("On the side"),
        SEATED("Seated"),
        STANDING("Standing"),
        FLOOR_MAT("On a floor mat");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }

    /** Whether the client is dressed. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Clothed {
        YES("Dressed"),
        NO("Undressed and draped"),
        EITHER("Either");

        private final String label;

        Clothed(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }
    }
}
