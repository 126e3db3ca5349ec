/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.palpate.intake.IntakeDraft;

/**
 * The health form on paper.
 *
 * @param clinic the letterhead
 * @param client whose it is
 * @param filled what is known, {@code null} for a form to fill in
 */
public record IntakeForm(
        ClinicDetails clinic,
        ClientDetails client,
        @Nullable Filled filled) {

    /**
     * A version of the health history.
     *
     * @param content what was said
     * @param number which version it is, from 1
     * @param savedBy who wrote it down
     * @param byClient whether the client filled it in alone
     * @param reviewedBy who looked at it since, {@code null} when nobody had to or has
     * @param savedAt when
     * @param zone for the time
     */
    public record Filled(
            IntakeDraft content,
            int number,
            String savedBy,
            boolean byClient,
            @Nullable String reviewedBy,
            Instant savedAt,
            ZoneId zone) {}
}
