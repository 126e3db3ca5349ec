/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people read them, in words that no country reads the wrong way round. */
public final class Format {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Format() {}

    /** {@code 21 Nov 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Saturday, 21 November 2026}. */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** {@code 14:02}, in the zone. */
    public static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** {@code 21 Nov 2026, 14:02}, in the zone. */
    public static String dayAndTime(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone)) + ", " + time(at, zone);
    }
}
