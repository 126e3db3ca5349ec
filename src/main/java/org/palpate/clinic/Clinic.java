/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.Text;

/** The practice. */
@Entity
class Clinic {

    @Id
    private UUID clinicId;

    private String name = "";
    private String address = "";
    private String phone = "";
    private String email = "";
    private String jurisdiction = "";
    private String timeZone = "";
    private String paperSize = "A4";

    @Enumerated(EnumType.STRING)
    private NoteStyle noteStyle = NoteStyle.TELEGRAPHIC;

    private boolean demo;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Clinic() {}

    Clinic(UUID clinicId, ClinicDraft draft, boolean demo, Instant now) {
        this.clinicId = clinicId;
        this.demo = demo;
        this.createdAt = now;
        accept(draft);
    }

    void change(ClinicDraft draft, long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleVersion(version);
        }
        accept(draft);
    }

    ClinicProfile toProfile() {
        return new ClinicProfile(
                clinicId,
                name,
                address,
                phone,
                email,
                jurisdiction,
                ZoneId.of(timeZone),
                paperSize,
                noteStyle,
                demo,
                version);
    }

    private void accept(ClinicDraft draft) {
        name = Text.required("name", Text.line("name", draft.name(), 200), 200, "Enter the clinic's name.");
        address = Text.clean("address", draft.address(), 500);
        phone = Text.line("phone", draft.phone(), 50);
        email = Text.line("email", draft.email(), 254);
        jurisdiction = Text.line("jurisdiction", draft.jurisdiction(), 100);
        timeZone = zone(draft.timeZone());
        paperSize = "LETTER".equals(draft.paperSize()) ? "LETTER" : "A4";
        noteStyle = draft.noteStyle();
    }

    private static String zone(String typed) {
        if (!ZoneId.getAvailableZoneIds().contains(typed)) {
            throw new Rejection("timeZone", "Choose a time zone from the list.");
        }
        return typed;
    }
}
