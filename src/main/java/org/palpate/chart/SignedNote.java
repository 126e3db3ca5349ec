/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;

/**
 * A sealed note for whoever reads it downstream: what was signed, and what was added since.
 *
 * @param signedAt when its author signed it
 * @param cosignature the second signature, {@code null} for whoever signs alone and while it waits
 * @param late whether it was signed later than the clinic's rules call prompt
 * @param visit what was asked, seen and decided at the visit; {@code null} in notes from before that was kept
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
        @Nullable Cosignature cosignature,
        boolean late,
        NoteState state,
        NoteDraft content,
        @Nullable SealedVisit visit,
        List<Amendment> amendments,
        String contentHash) {

    /** Name, credential and registration number of the author. */
    public String signer() {
        var name = StaffNames.withCredential(therapistName, credential);
        return registrationNumber.isEmpty() ? name : name + ", " + registrationNumber;
    }
}
