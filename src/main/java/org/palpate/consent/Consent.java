/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param withdrawal how it ended as a whole, {@code null} while it was not taken back
 * @param areasWithdrawn how single areas of it ended, by the key of the area
 */
public record Consent(
        UUID id,
        ClientId client,
        ConsentContent content,
        String hash,
        Instant recordedAt,
        String recordedBy,
        @Nullable Withdrawal withdrawal,
        Map<String, Withdrawal> areasWithdrawn) {

    public Consent {
        areasWithdrawn = Map.copyOf(areasWithdrawn);
    }

    /** How it ended for an area, by itself or with the whole; {@code null} while it was not taken back. */
    public @Nullable Withdrawal withdrawalOf(String areaKey) {
        return areasWithdrawn.getOrDefault(areaKey, withdrawal);
    }

    /** Whether all of it was taken back, at once or area by area. */
    public boolean withdrawn() {
        return withdrawal != null || (!content.areas().isEmpty() && openAreas().isEmpty());
    }

    /** The areas that were not taken back; empty for a consent that is about none. */
    public List<ConsentContent.Area> openAreas() {
        return content.areas().stream()
                .filter(area -> withdrawalOf(area.key()) == null)
                .toList();
    }

    /** Whether some of it holds on this day, no matter whether a later one took its place. */
    public boolean holdsOn(LocalDate day) {
        if (day.isBefore(content.givenOn())) {
            return false;
        }
        return content.areas().isEmpty()
                ? holds(withdrawal, content.validUntil(), day)
                : content.areas().stream().anyMatch(area -> holds(withdrawalOf(area.key()), area.validUntil(), day));
    }

    /** A withdrawal takes effect at once: the day itself counts. */
    private static boolean holds(@Nullable Withdrawal end, LocalDate until, LocalDate day) {
        return !day.isAfter(until) && (end == null || day.isBefore(end.on()));
    }
}
