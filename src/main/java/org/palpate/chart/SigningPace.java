/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a therapist's last notes took from opening to signature.
 *
 * @param notes how many were looked at, at most {@link #LAST}
 * @param median half of them took no longer; {@code null} where there are fewer than {@link #LEAST}
 */
public record SigningPace(int notes, @Nullable Duration median) {

    /** So many notes are looked back on. */
    public static final int LAST = 30;

    /** Fewer tell nothing. */
    public static final int LEAST = 5;
}
