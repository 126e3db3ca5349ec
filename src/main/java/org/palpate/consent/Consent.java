/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;

/**
 * A consent with what became of it.
 *
 * @param id the consent
 * @param client whose it is
 * @param content what was agreed to
 * @param hash SHA-256 of what is stored, in lower-case hexadecimal
 * @param recordedAt when it came into the record
 * @param recordedBy name and credential of whoever recorded it
 * @param withdrawal how it ended, {@code null} while it was not taken back
 */
public record Consent(
        UUID id,
        ClientId client,
        ConsentContent content,
        String hash,
        Instant recordedAt,
        String recordedBy,
        @Nullable Withdrawal withdrawal) {

    /** Whether it was taken back by this day. It takes effect at once: the day itself counts. */
    public boolean withdrawnBy(LocalDate day) {
        return withdrawal != null && !day.isBefore(withdrawal.on());
    }

    /** Whether some of it holds on this day, no matter whether a later one took its place. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(content.givenOn()) && !day.isAfter(content.validUntil()) && !withdrawnBy(day);
    }
}
