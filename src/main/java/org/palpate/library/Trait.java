/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What a technique does to the body, as far as safety asks. Safety rules name traits, never techniques, so that a
 * technique a clinic adds is covered from its first use. The names are stored: never rename one.
 */
@EnumNaming(KebabCaseStrategy.class)
public enum Trait {
    /** Slow, strong pressure into deeper tissue. */
    DEEP_PRESSURE,
    /** Pressure held on one small spot. */
    POINT_PRESSURE,
    /** Pressure over a broad surface, a joint or a limb. */
    COMPRESSION,
    FRICTION,
    PERCUSSION,
    VIBRATION,
    TRACTION,
    /** A stretch to the end of the range. */
    STRONG_STRETCH,
    /** A joint moved to the end of its range. */
    END_RANGE_MOVEMENT,
    /** Quick forced movement of a joint. */
    THRUST,
    /** Cups that lift the skin. */
    SUCTION,
    /** An instrument that scrapes the skin. */
    SCRAPING,
    NEEDLING,
    HEAT,
    COLD,
    AROMATHERAPY,
    ACUPRESSURE,
    /** Oil, lotion or cream on the skin. */
    LUBRICANT,
    /** A powered tool. */
    ELECTRICAL,
    /** Lying face down, flat. */
    PRONE,
    /** Lying on the back for long. */
    LONG_SUPINE,
    LEGS_RAISED,
    /** Strokes that move fluid through the whole body. */
    WHOLE_BODY,
    /** Fast, strong or sudden stimulation. */
    STRONG_STIMULATION,
    /** Hands inside the mouth. */
    INTRAORAL;

    /** The word for the screen: {@code Deep pressure}. */
    public String label() {
        var words = key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The name as content files write it: {@code deep-pressure}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
