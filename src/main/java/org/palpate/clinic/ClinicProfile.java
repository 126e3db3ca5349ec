/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.time.ZoneId;
import java.util.UUID;

/** The practice as others read it. */
public record ClinicProfile(
        UUID id,
        String name,
        String address,
        String phone,
        String email,
        String jurisdiction,
        ZoneId timeZone,
        String paperSize,
        NoteStyle noteStyle,
        boolean demo,
        long version) {

    /** The same values as a form holds them. */
    public ClinicDraft toDraft() {
        return new ClinicDraft(name, address, phone, email, jurisdiction, timeZone.getId(), paperSize, noteStyle);
    }
}
