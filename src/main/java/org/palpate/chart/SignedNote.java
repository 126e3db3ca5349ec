/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palpate.client.ClientId;

/**
 * A sealed note for whoever reads it downstream: what was signed, and what was added since.
 *
 * @param contentHash SHA-256 of the sealed bytes, lower-case hexadecimal
 */
public record SignedNote(
        EncounterId id,
        ClientId clientId,
        LocalDate serviceDate,
        ZoneId zone,
        String therapistName,
        String credential,
        String registrationNumber,
        Instant signedAt,
        NoteState state,
        NoteDraft content,
        List<Amendment> amendments,
        String contentHash) {}
