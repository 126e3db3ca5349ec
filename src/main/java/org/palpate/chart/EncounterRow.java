/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import org.palpate.client.ClientId;

/**
 * An encounter as lists show it.
 *
 * @param sentBack whether it is open again because a supervisor did not co-sign it
 */
public record EncounterRow(
        EncounterId id,
        ClientId clientId,
        String clientName,
        LocalDate serviceDate,
        String therapist,
        NoteState state,
        boolean sentBack,
        String excerpt) {}
