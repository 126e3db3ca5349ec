/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.Optional;
import java.util.UUID;
import org.palpate.security.RecordState;
import org.palpate.security.Standing;
import org.palpate.security.Subject;
import org.palpate.security.SubjectLookup;
import org.springframework.stereotype.Component;

/** How a client stands to a member of staff. */
@Component
class ClientLookup implements SubjectLookup {

    private final Clients clients;
    private final CareRelations care;

    ClientLookup(Clients clients, CareRelations care) {
        this.clients = clients;
        this.care = care;
    }

    @Override
    public Class<ClientId> type() {
        return ClientId.class;
    }

    @Override
    public Optional<Standing> standing(Subject subject, UUID staffId) {
        var id = subject.value();
        if (!clients.existsById(id)) {
            return Optional.empty();
        }
        var relation = care.relation(new ClientId(id), staffId);
        return Optional.of(new Standing(relation, RecordState.OPEN, id));
    }
}
