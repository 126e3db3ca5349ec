/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.time.Duration;

/** A length of time as one says it. */
final class TimeWords {

    private TimeWords() {}

    /** {@code 1 minute}, {@code 14 minutes}, {@code 2 hours}, {@code 3 days}: rounded up, and never nothing. */
    static String of(Duration time) {
        long minutes = Math.max(1, Math.ceilDiv(time.toSeconds(), 60));
        if (minutes < 120) {
            return number(minutes, "minute");
        }
        long hours = Math.ceilDiv(minutes, 60);
        return hours < 48 ? number(hours, "hour") : number(Math.ceilDiv(hours, 24), "day");
    }

    private static String number(long number, String unit) {
        return number == 1 ? "1 " + unit : String.format("%,d %ss", number, unit);
    }
}
