/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as it would be sealed now, to be read before it is signed.
 *
 * @param serviceDate the day of the visit, in the clinic's zone
 * @param signer name, credential and registration number that will stand below it
 * @param supervisor name and credential of whoever has to co-sign it, {@code null} where nobody has to
 * @param content the text and the marks
 * @param visit what was asked, seen and decided
 * @param gaps what is missing, first what the signature waits for
 * @param late whether a signature now is called late
 * @param asksPassword whether the password has to be given first
 * @param version what {@link ChartService#sign} must expect
 */
public record SigningReview(
        LocalDate serviceDate,
        String signer,
        @Nullable String supervisor,
        NoteDraft content,
        OpenedVisit visit,
        List<SigningGap> gaps,
        boolean late,
        boolean asksPassword,
        long version) {

    public SigningReview {
        gaps = List.copyOf(gaps);
    }

    /** Whether nothing stops the signature. */
    public boolean ready() {
        return gaps.stream().noneMatch(gap -> gap.weight() == SigningGap.Weight.STOPS);
    }
}
