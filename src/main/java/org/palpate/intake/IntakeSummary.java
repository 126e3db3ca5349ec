/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;

/**
 * A version of a health history.
 *
 * @param clientId whose it is
 * @param number which version it is, from 1
 * @param content what was said
 * @param savedById who saved it
 * @param savedBy their name and credential; of a version by the client, the therapist who handed the tablet over
 * @param savedAt when
 * @param byClient whether the client filled it in alone, on the clinic's tablet
 * @param reviewedBy who looked at a version by the client and took it over, {@code null} while nobody has
 * @param reviewedAt when, {@code null} while nobody has
 * @param version what a command must expect
 */
public record IntakeSummary(
        ClientId clientId,
        int number,
        IntakeDraft content,
        UUID savedById,
        String savedBy,
        Instant savedAt,
        boolean byClient,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        long version) {

    /** Whole weeks of pregnancy on a day, {@code null} when none were told or the birth must be over. */
    public @Nullable Integer pregnancyWeeks(LocalDate day) {
        return IntakeReading.weeks(content.reply(IntakeReading.PREGNANCY_WEEKS), day);
    }

    /** What saving something else as the next version would change. */
    public IntakeDifference difference(IntakeDraft next) {
        return IntakeDifference.between(number, content, number + 1, next);
    }

    /** Whether a therapist still has to look at it. */
    public boolean waitsForReview() {
        return byClient && reviewedAt == null;
    }
}
