/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ClinicTemplates extends JpaRepository<ClinicTemplate, UUID> {

    /** Takes the row for writing: whoever comes second waits, then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ClinicTemplate t where t.key = :key")
    Optional<ClinicTemplate> take(String key);
}
