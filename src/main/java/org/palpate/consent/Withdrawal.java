/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent was taken back.
 *
 * @param on the day, in the clinic's time zone
 * @param at the moment it was recorded
 * @param by the account of whoever recorded it
 * @param byName their name
 * @param reason what the client said, empty when they gave no reason
 */
public record Withdrawal(LocalDate on, Instant at, UUID by, String byName, String reason) {}
