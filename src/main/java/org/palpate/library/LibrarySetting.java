/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.springframework.data.domain.Persistable;

/** A clinic's settings for the library. */
@Entity
class LibrarySetting implements Persistable<UUID> {

    @Id
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private ContentLanguage language = ContentLanguage.ENGLISH;

    @Enumerated(EnumType.STRING)
    private Grade claimGrade = Grade.B;

    @Version
    private long version;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected LibrarySetting() {}

    LibrarySetting(UUID clinicId, LibrarySettings wanted) {
        this.clinicId = clinicId;
        accept(wanted);
    }

    void change(LibrarySettings wanted) {
        if (version != wanted.version()) {
            throw new StaleVersion(version);
        }
        accept(wanted);
    }

    LibrarySettings toSettings() {
        return new LibrarySettings(language, claimGrade, version);
    }

    @Override
    public UUID getId() {
        return clinicId;
    }

    /** A clinic's id is given and not made, so the id alone does not tell that the row is new. */
    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }

    private void accept(LibrarySettings wanted) {
        if (wanted.lowestGrade() == Grade.X) {
            throw new Rejection("lowestGrade", "Choose good, fair or weak evidence.");
        }
        language = wanted.language();
        claimGrade = wanted.lowestGrade();
    }
}
