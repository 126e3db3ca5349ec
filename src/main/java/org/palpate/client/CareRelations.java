/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;
import org.palpate.security.Relation;
import org.springframework.stereotype.Component;

/** How a member of staff stands to a client, for modules whose records belong to one. Runs inside a transaction. */
@Component
public class CareRelations {

    private final ClientAccesses accesses;

    CareRelations(ClientAccesses accesses) {
        this.accesses = accesses;
    }

    /** Own, shared, or merely of the same clinic. */
    public Relation relation(ClientId client, UUID staffId) {
        return accesses.findByClientIdAndStaffIdAndEndedAtIsNull(client.value(), staffId)
                .map(access -> access.own() ? Relation.OWN : Relation.SHARED)
                .orElse(Relation.CLINIC);
    }
}
