/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.UUID;
import org.palpate.clinic.Supervision;
import org.palpate.security.Relation;
import org.springframework.stereotype.Component;

/** How a member of staff stands to a client, for modules whose records belong to one. Runs inside a transaction. */
@Component
public class CareRelations {

    private final ClientAccesses accesses;
    private final Supervision supervision;

    CareRelations(ClientAccesses accesses, Supervision supervision) {
        this.accesses = accesses;
        this.supervision = supervision;
    }

    /** Own, shared, of somebody they supervise, or merely of the same clinic. */
    public Relation relation(ClientId client, UUID staffId) {
        return accesses.findByClientIdAndStaffIdAndEndedAtIsNull(client.value(), staffId)
                .map(access -> access.own() ? Relation.OWN : Relation.SHARED)
                .orElseGet(() -> supervises(client, staffId) ? Relation.SUPERVISED : Relation.CLINIC);
    }

    /** Whether they answer for somebody who treats the client. */
    private boolean supervises(ClientId client, UUID staffId) {
        var supervised = supervision.supervisedBy(staffId);
        return !supervised.isEmpty()
                && accesses.findByClientIdAndEndedAtIsNull(client.value()).stream()
                        .anyMatch(access -> supervised.contains(access.staffId()));
    }
}
