/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** The same clinic for Hibernate's {@code @TenantId}, which covers entities and HQL but no native query. */
record ClinicTenants(CurrentClinic clinic) implements CurrentTenantIdentifierResolver<UUID> {

    private static final UUID NO_CLINIC = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return clinic.id().orElse(NO_CLINIC);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
