/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Encounters extends JpaRepository<Encounter, UUID> {

    boolean existsByClientIdAndStateIn(UUID clientId, Collection<NoteState> states);

    /** Takes the note for writing: whoever comes second waits, then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Encounter e where e.id = :id")
    Optional<Encounter> take(UUID id);
}
