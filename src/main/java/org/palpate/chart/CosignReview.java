/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A submitted note as a co-signature would seal it, to be read before.
 *
 * @param serviceDate the day of the visit, in the clinic's zone
 * @param zone the clinic's zone on that day
 * @param author name, credential and registration number of whoever signed first
 * @param submittedAt when they did
 * @param supervisor the same of whoever would sign now
 * @param content the text and the marks
 * @param visit what was asked, seen and decided
 * @param late whether the author signed later than the clinic's rules call prompt
 * @param version what {@link CosignService#cosign} must expect
 */
public record CosignReview(
        LocalDate serviceDate,
        ZoneId zone,
        String author,
        Instant submittedAt,
        String supervisor,
        NoteDraft content,
        @Nullable SealedVisit visit,
        boolean late,
        long version) {}
