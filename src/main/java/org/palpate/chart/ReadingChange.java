/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import org.jspecify.annotations.Nullable;
import org.palpate.library.Library;
import org.palpate.library.Movement;

/**
 * A number against the one before it. It is called a real change only where somebody has worked out how much is more
 * than error of measurement, and never where the two were taken in different ways.
 *
 * @param kind which way it went
 * @param amount how far, in the unit of the movement, never negative; 0 where there is nothing to compare
 * @param unit of the amount
 * @param real whether it is more than error of measurement; {@code null} where nobody says how much that is
 */
public record ReadingChange(
        Kind kind,
        double amount,
        Movement.@Nullable Unit unit,
        @Nullable Boolean real) {

    /** Compares what was measured now with what was measured before. */
    public static ReadingChange of(Reading before, Reading now) {
        var was = before.value();
        var is = now.value();
        if (was == null || is == null) {
            return new ReadingChange(Kind.NOTHING, 0, now.unit(), null);
        }
        if (!now.comparableWith(before)) {
            return new ReadingChange(Kind.OTHER_METHOD, 0, now.unit(), null);
        }
        double difference = Math.rint((is - was) * 10) / 10;
        var kind = difference == 0 ? Kind.SAME : difference > 0 ? Kind.MORE : Kind.LESS;
        return new ReadingChange(kind, Math.abs(difference), now.unit(), real(now.movement(), Math.abs(difference)));
    }

    /** In words, with the day of the earlier number: {@code 12° more than on 3 Nov 2026}. Empty where there is nothing. */
    public String words(String day) {
        var amountInWords = ReadingWords.number(amount, unit);
        var difference = switch (kind) {
            case NOTHING -> "";
            case OTHER_METHOD -> "Measured in another way on " + day + ", so the two cannot be compared";
            case SAME -> "As on " + day;
            case MORE -> amountInWords + " more than on " + day;
            case LESS -> amountInWords + " less than on " + day;
        };
        return difference + meaning();
    }

    private String meaning() {
        if (real == null || kind == Kind.SAME) {
            return "";
        }
        return real ? ", a real change" : ", within the error of measurement";
    }

    private static @Nullable Boolean real(String movement, double amount) {
        return Library.standard()
                .find(Movement.class, movement)
                .map(Movement::realChange)
                .map(change -> amount >= change.amount().doubleValue())
                .orElse(null);
    }

    /** Which way a number went. */
    public enum Kind {
        /** One of the two has no number. */
        NOTHING(""),
        /** Taken with another device, in another position or mode. */
        OTHER_METHOD(""),
        SAME("="),
        MORE("↑"),
        LESS("↓");

        private final String arrow;

        Kind(String arrow) {
            this.arrow = arrow;
        }

        /** The sign beside the words. */
        public String arrow() {
            return arrow;
        }
    }
}
