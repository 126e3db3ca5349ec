/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import org.palpate.client.ClientId;

/** An encounter as lists show it. */
public record EncounterRow(
        EncounterId id,
        ClientId clientId,
        String clientName,
        LocalDate serviceDate,
        String therapist,
        NoteState state,
        String excerpt) {}
