/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.ListCrudRepository;

/** Row-level security keeps these native queries inside the clinic. */
interface StaffMembers extends ListCrudRepository<StaffMember, UUID> {

    @NativeQuery("""
            select s.id, a.display_name, s.credential, s.registration_number, s.licences, a.roles, a.enabled
            from staff s join account a on a.clinic_id = s.clinic_id and a.id = s.id
            order by a.display_name""")
    List<StaffRecord> records();

    @NativeQuery("""
            select s.id, a.display_name, s.credential, s.registration_number, s.licences, a.roles, a.enabled
            from staff s join account a on a.clinic_id = s.clinic_id and a.id = s.id
            where s.id = :id""")
    Optional<StaffRecord> record(UUID id);

    /** A row as the database gives it. */
    interface StaffRecord {
        UUID getId();

        String getDisplayName();

        String getCredential();

        String getRegistrationNumber();

        String getLicences();

        String getRoles();

        boolean getEnabled();
    }
}
