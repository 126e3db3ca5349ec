/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Row-level security keeps these native queries inside the clinic. */
interface StaffMembers extends ListCrudRepository<StaffMember, UUID> {

    @NativeQuery("""
            select s.id, a.display_name, s.credential, s.registration_number, s.licences, a.roles, a.enabled,
                   s.supervisor_id
            from staff s join account a on a.clinic_id = s.clinic_id and a.id = s.id
            order by a.display_name""")
    List<StaffRecord> records();

    @NativeQuery("""
            select s.id, a.display_name, s.credential, s.registration_number, s.licences, a.roles, a.enabled,
                   s.supervisor_id
            from staff s join account a on a.clinic_id = s.clinic_id and a.id = s.id
            where s.id = :id""")
    Optional<StaffRecord> record(UUID id);

    /** Nobody is hired or given a supervisor meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from StaffMember s order by s.id")
    List<StaffMember> takeAll();

    @NativeQuery("""
            select s.id, a.display_name, s.credential, s.registration_number, s.licences, a.roles, a.enabled,
                   s.supervisor_id
            from staff supervised
            join staff s on s.clinic_id = supervised.clinic_id and s.id = supervised.supervisor_id
            join account a on a.clinic_id = s.clinic_id and a.id = s.id
            where supervised.id = :id and a.enabled and s.licences like '%CO_SIGNING%'""")
    Optional<StaffRecord> supervisorOf(UUID id);

    @NativeQuery("""
            select supervised.id from staff supervised
            join staff s on s.clinic_id = supervised.clinic_id and s.id = supervised.supervisor_id
            join account a on a.clinic_id = s.clinic_id and a.id = s.id
            where s.id = :id and a.enabled and s.licences like '%CO_SIGNING%'""")
    Set<UUID> supervisedBy(UUID id);

    /** A row as the database gives it. */
    interface StaffRecord {
        UUID getId();

        String getDisplayName();

        String getCredential();

        String getRegistrationNumber();

        String getLicences();

        String getRoles();

        boolean getEnabled();

        @Nullable
        UUID getSupervisorId();
    }
}
