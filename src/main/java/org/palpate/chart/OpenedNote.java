/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;

/**
 * A note as the encounter screen opens it.
 *
 * @param id the encounter
 * @param clientId whose it is
 * @param therapistId who writes it
 * @param therapistName their name and credential
 * @param serviceDate the day of the visit, in the clinic's zone
 * @param zone the clinic's zone on that day
 * @param state where it stands in its life
 * @param content the draft, or the sealed text
 * @param amendments what was added after signing, oldest first
 * @param signedAt when it was signed, or {@code null}
 * @param late whether it was signed later than the clinic's rules call prompt
 * @param changedAt when it was last saved
 * @param contentHash SHA-256 of the newest sealed version in hexadecimal, empty for a draft
 * @param editable whether whoever opened it may write in it
 * @param secondLook what the author's supervisor has to do with it
 * @param version what a command must expect
 */
public record OpenedNote(
        EncounterId id,
        ClientId clientId,
        UUID therapistId,
        String therapistName,
        LocalDate serviceDate,
        ZoneId zone,
        NoteState state,
        NoteDraft content,
        List<Amendment> amendments,
        @Nullable Instant signedAt,
        boolean late,
        Instant changedAt,
        String contentHash,
        boolean editable,
        SecondLook secondLook,
        long version) {}
