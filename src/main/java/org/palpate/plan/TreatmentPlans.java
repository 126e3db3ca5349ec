/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TreatmentPlans extends JpaRepository<TreatmentPlan, UUID> {

    Optional<TreatmentPlan> findByClientId(UUID clientId);

    /** Takes the plan for writing: whoever comes second waits, then sees the first one's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from TreatmentPlan p where p.clientId = :clientId")
    Optional<TreatmentPlan> take(UUID clientId);
}
