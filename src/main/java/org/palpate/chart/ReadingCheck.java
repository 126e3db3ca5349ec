/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.library.Library;
import org.palpate.library.Movement;

/** What a reading may say. A refusal names the field of the reading. */
public final class ReadingCheck {

    /** The most readings of one note. */
    static final int MOST = 200;

    /** The longest words for the end of a movement, in characters. */
    public static final int MAX_END_FEEL = 100;

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 1_000;

    private static final int MAX_PAIN = 10;
    private static final Pattern NUMBER = Pattern.compile("([+\\-−]?)(\\d{1,6})(?:[.,](\\d{1,6}))?");

    private static final Pattern PAIN = Pattern.compile("[0-9]{1,2}");

    private ReadingCheck() {}

    /**
     * The number that was typed, in the unit of the movement: {@code 45}, {@code 45.5}, {@code 45,5}, {@code −5°}.
     *
     * @return the number, or {@code null} where nothing was typed
     * @throws Rejection if it is no number, or none that this movement can have
     */
    public static @Nullable Double number(Movement movement, String typed) {
        var unit = movement.unit();
        var text = typed.strip();
        if (unit == null || text.isEmpty()) {
            return null;
        }
        var sign = unit.sign().strip();
        var number =
                NUMBER.matcher((text.endsWith(sign) ? text.substring(0, text.length() - sign.length()) : text).strip());
        if (!number.matches()) {
            throw new Rejection("value", "Write a number of " + unit.words() + ", such as 45.");
        }
        var decimals = Objects.requireNonNullElse(number.group(3), "0");
        if (decimals.length() > 1) {
            throw new Rejection("value", "One digit after the point is enough.");
        }
        double value = Double.parseDouble(number.group(2) + "." + decimals);
        boolean negative = number.group(1).equals("-") || number.group(1).equals("−");
        return possible(movement, negative && value != 0 ? -value : value);
    }

    /**
     * The pain that was typed.
     *
     * @return 0 to 10, or {@code null} where nothing was typed
     * @throws Rejection if it is anything else
     */
    public static @Nullable Integer pain(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!PAIN.matcher(text).matches()) {
            throw new Rejection("pain", "Pain is a whole number from 0 to 10.");
        }
        int pain = Integer.parseInt(text);
        requirePain(pain);
        return pain;
    }

    /**
     * The readings in their stored form: without those that say nothing.
     *
     * @throws Rejection if one of them is not acceptable
     */
    static List<Reading> checked(List<Reading> readings) {
        if (readings.size() > MOST) {
            throw new Rejection("readings", "A note holds at most " + MOST + " readings.");
        }
        var ids = new HashSet<>();
        var places = new HashSet<>();
        var kept = readings.stream()
                .map(ReadingCheck::stored)
                .filter(reading -> !reading.blank())
                .toList();
        for (var reading : kept) {
            if (!ids.add(reading.id()) || !places.add(reading.movement() + " " + reading.side())) {
                throw new Rejection("readings", "A movement stands here twice on the same side.");
            }
        }
        return kept;
    }

    private static Reading stored(@Nullable Reading reading) {
        if (reading == null || reading.id() == null || reading.side() == null) {
            throw new Rejection("readings", "A reading needs a movement and a side.");
        }
        var movement = Library.standard()
                .find(Movement.class, reading.movement())
                .orElseThrow(() -> new Rejection("readings", "There is no such movement."));
        if (movement.paired() == (reading.side() == Side.MIDLINE)) {
            throw new Rejection(
                    "readings",
                    movement.paired()
                            ? movement.name() + " is measured on the left or on the right."
                            : movement.name() + " has no sides.");
        }
        requireResult(movement, reading);
        requirePain(reading.pain());
        return new Reading(
                reading.id(),
                movement.key(),
                reading.side(),
                reading.value() == null ? null : possible(movement, reading.value()),
                movement.unit(),
                reading.mode(),
                reading.device(),
                reading.position(),
                reading.pain(),
                Text.line("endFeel", reading.endFeel(), MAX_END_FEEL),
                reading.result(),
                Text.clean("note", reading.note(), MAX_NOTE));
    }

    private static void requireResult(Movement movement, Reading reading) {
        if (reading.result() != null && !movement.result()) {
            throw new Rejection("result", movement.name() + " is measured; it has no result.");
        }
    }

    private static void requirePain(@Nullable Integer pain) {
        if (pain != null && (pain < 0 || pain > MAX_PAIN)) {
            throw new Rejection("pain", "Pain is a whole number from 0 to 10.");
        }
    }

    private static double possible(Movement movement, double value) {
        var range = movement.range();
        var unit = movement.unit();
        if (range == null || unit == null) {
            throw new Rejection("value", movement.name() + " has a result, no number.");
        }
        if (!Double.isFinite(value)) {
            throw new Rejection("value", "Write a number of " + unit.words() + ", such as 45.");
        }
        if (value < range.min() || value > range.max()) {
            throw new Rejection(
                    "value",
                    String.format(
                            Locale.ROOT,
                            "%s goes from %d to %d %s. Please look at the number again.",
                            movement.name(),
                            range.min(),
                            range.max(),
                            unit.words()));
        }
        if (Math.rint(value * 10) / 10 != value) {
            throw new Rejection("value", "One digit after the point is enough.");
        }
        return value == 0 ? 0 : value; // no negative zero: it would be sealed as another number
    }
}
