/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Phrases extends JpaRepository<Phrase, UUID> {

    /** What somebody can use: their own and the clinic's. */
    @Query("""
            from Phrase p where p.removed = false and (p.ownerId = :owner or p.ownerId is null)
            order by p.shortcut, p.ownerId nulls last""")
    List<Phrase> usableBy(UUID owner);

    /** One's own phrase, taken for writing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Phrase p where p.id = :id and p.ownerId = :owner and p.removed = false")
    Optional<Phrase> takeOwn(UUID id, UUID owner);

    /** A phrase of the clinic, taken for writing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Phrase p where p.id = :id and p.ownerId is null and p.removed = false")
    Optional<Phrase> takeOfClinic(UUID id);
}
