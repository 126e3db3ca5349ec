/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClinicEntries extends JpaRepository<ClinicEntry, UUID> {

    Optional<ClinicEntry> findByKindAndKey(LibraryKind kind, String key);

    List<ClinicEntry> findByKind(LibraryKind kind);

    /** Takes the row for writing: whoever comes second waits, then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ClinicEntry e where e.kind = :kind and e.key = :key")
    Optional<ClinicEntry> take(LibraryKind kind, String key);
}
