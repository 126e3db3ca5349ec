/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Intakes extends JpaRepository<Intake, UUID> {

    Optional<Intake> findByClientId(UUID clientId);

    /** Takes the health history for writing: whoever comes second waits, then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Intake i where i.clientId = :clientId")
    Optional<Intake> take(UUID clientId);
}
