/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Objects;

/**
 * What the form about the practice holds.
 *
 * @param name what the clinic is called
 * @param address postal address, lines separated by line ends
 * @param phone as it should be printed
 * @param email as it should be printed
 * @param jurisdiction state or province whose rules apply
 * @param timeZone IANA name, such as {@code America/Toronto}
 * @param paperSize {@code A4} or {@code LETTER}
 * @param noteStyle how sentences sound that marks write into notes
 */
public record ClinicDraft(
        String name,
        String address,
        String phone,
        String email,
        String jurisdiction,
        String timeZone,
        String paperSize,
        NoteStyle noteStyle) {

    /** Short sentences unless another style is chosen. */
    public ClinicDraft {
        noteStyle = Objects.requireNonNullElse(noteStyle, NoteStyle.TELEGRAPHIC);
    }

    /** A clinic whose notes are written short. */
    public ClinicDraft(
            String name,
            String address,
            String phone,
            String email,
            String jurisdiction,
            String timeZone,
            String paperSize) {
        this(name, address, phone, email, jurisdiction, timeZone, paperSize, NoteStyle.TELEGRAPHIC);
    }
}
