/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.screening.Addressee;

/**
 * All that a referral letter says. It is cut to one page; what is cut is in the chart.
 *
 * @param clinic the letterhead
 * @param client whom it is about
 * @param therapist who writes it
 * @param to whom it is written to; nobody stands for the doctor in charge
 * @param written the day of the letter
 * @param seen the day of the visit
 * @param emergency whether a rule asks for help now
 * @param concerns what was found, the gravest first
 * @param background what made the rules fire, and what the client said
 * @param said the client's own words from the note, may be empty
 * @param marks of the body map
 * @param done how the visit went on
 * @param told who was told what and when, {@code null} when nobody was
 */
public record ReferralLetter(
        ClinicDetails clinic,
        ClientDetails client,
        TherapistDetails therapist,
        Addressee to,
        LocalDate written,
        LocalDate seen,
        boolean emergency,
        List<Concern> concerns,
        List<String> background,
        String said,
        List<BodyMark> marks,
        String done,
        @Nullable String told) {

    public ReferralLetter {
        concerns = List.copyOf(concerns);
        background = List.copyOf(background);
        marks = List.copyOf(marks);
    }

    /**
     * One reason for the letter.
     *
     * @param rule the id of the safety rule
     * @param condition what was found, in a line
     */
    public record Concern(String rule, String condition) {}
}
