/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A quarter of a calendar year. Quarters do not overlap, so no two of them can be subtracted from each other.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Serializable, Comparable<Quarter> {

    private static final Comparator<Quarter> ORDER = comparing(Quarter::year).thenComparing(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + number);
        }
    }

    /** The quarter that the day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2026-Q3}, as in ISO 8601's extension for quarters. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
