/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
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
}
