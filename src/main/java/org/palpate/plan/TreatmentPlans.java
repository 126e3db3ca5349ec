/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface TreatmentPlans extends JpaRepository<TreatmentPlan, UUID> {

    Optional<TreatmentPlan> findByClientId(UUID clientId);

    /** Takes the plan for writing; its version grows although the content lies in another table. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    Optional<TreatmentPlan> findForWritingByClientId(UUID clientId);
}
