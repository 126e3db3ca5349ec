/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Optional;
import java.util.UUID;
import org.palpate.client.CareRelations;
import org.palpate.security.Relation;
import org.palpate.security.Standing;
import org.palpate.security.Subject;
import org.palpate.security.SubjectLookup;
import org.springframework.stereotype.Component;

/** A note is one's own when one wrote it; else it stands as its client stands, but never closer than shared. */
@Component
class EncounterLookup implements SubjectLookup {

    private final Encounters encounters;
    private final CareRelations care;

    EncounterLookup(Encounters encounters, CareRelations care) {
        this.encounters = encounters;
        this.care = care;
    }

    @Override
    public Class<EncounterId> type() {
        return EncounterId.class;
    }

    @Override
    public Optional<Standing> standing(Subject subject, UUID staffId) {
        return encounters
                .findById(subject.value())
                .map(encounter -> new Standing(
                        relation(encounter.therapistId().equals(staffId), care.relation(encounter.clientId(), staffId)),
                        encounter.state().toRecordState(),
                        encounter.clientId().value()));
    }

    /** How somebody stands to a note, from whether they wrote it and how they stand to its client. */
    static Relation relation(boolean mine, Relation toClient) {
        if (mine) {
            return Relation.OWN;
        }
        return toClient == Relation.CLINIC ? Relation.CLINIC : Relation.SHARED;
    }
}
