/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import org.palpate.client.ClientId;

/**
 * A note in which words were found.
 *
 * @param id the visit
 * @param clientId whose it is
 * @param clientName given and family name
 * @param date of the visit, in the clinic's zone
 * @param therapist name of who treated
 * @param state where the note stands
 * @param excerpt the place in it
 */
public record NoteHit(
        EncounterId id,
        ClientId clientId,
        String clientName,
        LocalDate date,
        String therapist,
        NoteState state,
        NoteExcerpt excerpt) {}
