/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A score on record, from a questionnaire or from a rating.
 *
 * @param instrument key of the library's outcome measure: {@code nrs-now}
 * @param subject tells what of the client was measured; scores of one measure and one subject are compared with each
 *     other. Empty for the client as a whole
 * @param about the subject in words, as they stand inside a sentence; empty as above
 * @param day when it was taken, in the clinic's time zone
 * @param value in points of the measure
 */
public record Score(String instrument, String subject, String about, LocalDate day, BigDecimal value) {}
