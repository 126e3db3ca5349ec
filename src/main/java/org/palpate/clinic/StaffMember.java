/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Text;

/** What a document prints under the signature of somebody with an account. */
@Entity
@Table(name = "staff")
class StaffMember {

    @Id
    private UUID id;

    @TenantId
    private UUID clinicId;

    private String credential = "";
    private String registrationNumber = "";
    private String licences = "";
    private @Nullable UUID supervisorId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StaffMember() {}

    @SuppressWarnings("NullAway.Init") // the tenant is set by Hibernate
    StaffMember(UUID accountId, String credential, String registrationNumber) {
        this.id = accountId;
        this.credential = Text.line("credential", credential, 100);
        this.registrationNumber = Text.line("registrationNumber", registrationNumber, 100);
    }

    /** Takes over what their papers say; what is not named is not held any more. */
    void license(Set<Licence> held) {
        licences = held.stream().sorted().map(Licence::name).collect(Collectors.joining(","));
    }

    /** From now on their notes are co-signed by this person; {@code null} lets them sign alone. */
    void supervise(@Nullable UUID supervisor) {
        supervisorId = supervisor;
    }

    boolean isSupervised() {
        return supervisorId != null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID supervisorId() {
        return supervisorId;
    }
}
