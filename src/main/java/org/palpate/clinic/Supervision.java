/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who answers for whom, for modules whose records need a second signature. A supervisor counts who may co-sign and can
 * log in today. Runs inside a transaction.
 */
@Component
public class Supervision {

    private final StaffMembers staff;

    Supervision(StaffMembers staff) {
        this.staff = staff;
    }

    /** Whether somebody's notes need a second signature, even if nobody can give it at the moment. */
    public boolean isSupervised(UUID staffId) {
        return staff.findById(staffId).filter(StaffMember::isSupervised).isPresent();
    }

    /** Who can co-sign for somebody. */
    public Optional<StaffProfile> supervisorOf(UUID staffId) {
        return staff.supervisorOf(staffId).map(ClinicService::profileOf);
    }

    /** Those for whom somebody can co-sign. */
    public Set<UUID> supervisedBy(UUID supervisorId) {
        return staff.supervisedBy(supervisorId);
    }
}
