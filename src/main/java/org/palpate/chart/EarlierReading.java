/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;

/**
 * What was measured before the visit that is open.
 *
 * @param visit in which it was measured
 * @param day of that visit, in the clinic's zone
 * @param reading as it was signed
 */
public record EarlierReading(EncounterId visit, LocalDate day, Reading reading) {}
