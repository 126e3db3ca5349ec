/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.library.Library;
import org.palpate.library.Movement;

/** Readings in words, for the note, the screen and paper. */
public final class ReadingWords {

    private ReadingWords() {}

    /** All of it: {@code Left straight leg raise: positive, 60°, pain 4/10 (passive, goniometer, lying face up)}. */
    public static String sentence(Reading reading) {
        var manner = manner(reading);
        return name(reading) + ": " + finding(reading) + (manner.isEmpty() ? "" : " (" + manner + ")");
    }

    /** What was measured, and where: {@code Left straight leg raise}. */
    public static String name(Reading reading) {
        var name = movement(reading.movement());
        return switch (reading.side()) {
            case LEFT -> "Left " + inSentence(name);
            case RIGHT -> "Right " + inSentence(name);
            case MIDLINE -> name;
        };
    }

    /** What was found: {@code positive, 60°, pain 4/10, hard end feel, clicks}. */
    public static String finding(Reading reading) {
        return Stream.of(
                        reading.result() == null ? null : reading.result().word(),
                        number(reading),
                        reading.pain() == null ? null : "pain " + reading.pain() + "/10",
                        reading.endFeel().isEmpty() ? null : reading.endFeel() + " end feel",
                        reading.note())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How it was taken: {@code passive, goniometer, lying face up}. */
    public static String manner(Reading reading) {
        return Stream.of(
                        reading.mode() == null ? null : reading.mode().label(),
                        reading.device() == null ? null : reading.device().label(),
                        reading.position() == null ? null : reading.position().label())
                .filter(Objects::nonNull)
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The number with its unit, {@code 45.5°}, or nothing where none was taken. */
    public static String number(Reading reading) {
        var value = reading.value();
        return value == null ? "" : number(value, reading.unit());
    }

    /** A number as people write it, with its unit: {@code 60°}, {@code 12.5 cm}. */
    public static String number(double value, Movement.@Nullable Unit unit) {
        return plain(value) + (unit == null ? "" : unit.sign());
    }

    /** A number as people write it: {@code 60}, {@code 12.5}, {@code −3}. */
    public static String plain(double value) {
        var digits =
                value == Math.rint(value) ? Long.toString(Math.abs((long) value)) : Double.toString(Math.abs(value));
        return value < 0 ? "−" + digits : digits;
    }

    /** What a movement is called; the key where it is not known. */
    public static String movement(String key) {
        return Library.standard().find(Movement.class, key).map(Movement::name).orElse(key);
    }

    /** The side in a word, for people: {@code left}; empty for a movement without sides. */
    public static String side(Side side) {
        return side == Side.MIDLINE ? "" : side.key();
    }

    /** Names that a person or a method gave are kept as they are written. */
    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
