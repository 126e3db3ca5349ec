/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.library.Library;
import org.palpate.library.Movement;
import org.palpate.library.Movement.Device;
import org.palpate.library.Movement.Mode;
import org.palpate.library.Movement.Position;
import org.palpate.library.Movement.Unit;

/**
 * A movement as it was measured, or a test with its result, on one side. It is part of the note, and whoever writes the
 * note measured it. The field names are the stored form: never rename one.
 *
 * @param id stable while the note is open
 * @param movement key of the {@link Movement}
 * @param side left or right; {@code MIDLINE} for a movement without sides
 * @param value in the unit, with one decimal at most, or {@code null} where no number was taken
 * @param unit that of the movement, {@code null} for a test without a number
 * @param mode who moved, or {@code null} where nobody said
 * @param device it was measured with, or {@code null} where nobody said
 * @param position of the client, or {@code null} where nobody said
 * @param pain while moving, 0 to 10 as the client rates it, or {@code null} where nobody asked
 * @param endFeel how the end of the movement felt, in words, may be empty
 * @param result of a test, or {@code null} where none was noted
 * @param note what else there is to say, may be empty
 */
public record Reading(
        UUID id,
        String movement,
        Side side,
        @Nullable Double value,
        @Nullable Unit unit,
        @Nullable Mode mode,
        @Nullable Device device,
        @Nullable Position position,
        @Nullable Integer pain,
        String endFeel,
        @Nullable Result result,
        String note) {

    public Reading {
        endFeel = Objects.requireNonNullElse(endFeel, "");
        note = Objects.requireNonNullElse(note, "");
    }

    /** Nothing measured yet: how the movement is usually done, and in its unit. */
    public static Reading of(Movement movement, Side side) {
        var position =
                movement.positions().isEmpty() ? null : movement.positions().getFirst();
        return new Reading(
                Ids.next(),
                movement.key(),
                side,
                null,
                movement.unit(),
                movement.mode(),
                null,
                position,
                null,
                "",
                null,
                "");
    }

    /** As {@link #of(Movement, Side)}, for the movement with this key. */
    public static Reading of(String movement, Side side) {
        return of(Library.standard().find(Movement.class, movement).orElseThrow(), side);
    }

    /** The same with another number. */
    public Reading withValue(@Nullable Double number) {
        return new Reading(id, movement, side, number, unit, mode, device, position, pain, endFeel, result, note);
    }

    /** The same with another pain. */
    public Reading withPain(@Nullable Integer rated) {
        return new Reading(id, movement, side, value, unit, mode, device, position, rated, endFeel, result, note);
    }

    /** The same with another result. */
    public Reading withResult(@Nullable Result found) {
        return new Reading(id, movement, side, value, unit, mode, device, position, pain, endFeel, found, note);
    }

    /** The same, taken in another way. */
    public Reading taken(@Nullable Mode how, @Nullable Device with, @Nullable Position placed) {
        return new Reading(id, movement, side, value, unit, how, with, placed, pain, endFeel, result, note);
    }

    /** The same with other words. */
    public Reading saying(String end, String words) {
        return new Reading(id, movement, side, value, unit, mode, device, position, pain, end, result, words);
    }

    /** Whether nothing was measured, found or written: such a reading is not kept. */
    public boolean blank() {
        return value == null && pain == null && result == null && endFeel.isBlank() && note.isBlank();
    }

    /** Whether it was taken in the same way, so that the numbers of the two may be compared. */
    public boolean comparableWith(Reading other) {
        return movement.equals(other.movement)
                && side == other.side
                && unit == other.unit
                && mode == other.mode
                && device == other.device
                && position == other.position;
    }

    /** What a test found. */
    public enum Result {
        POSITIVE("Positive"),
        NEGATIVE("Negative"),
        UNCLEAR("Unclear");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** The word for the screen. */
        public String label() {
            return label;
        }

        /** The word inside a sentence. */
        public String word() {
            return label.toLowerCase(Locale.ROOT);
        }
    }
}
