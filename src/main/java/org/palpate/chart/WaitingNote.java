/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.UUID;

/**
 * A note that waits for its co-signature, as lists show it.
 *
 * @param note the encounter
 * @param therapistId who wrote it
 * @param submission since when, and for whom
 */
public record WaitingNote(EncounterRow note, UUID therapistId, Submission submission) {}
