/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.palpate.client.CareRelations;
import org.palpate.client.ClientId;
import org.palpate.clinic.Supervision;
import org.palpate.security.Relation;
import org.palpate.security.Standing;
import org.palpate.security.Subject;
import org.palpate.security.SubjectLookup;
import org.springframework.stereotype.Component;

/**
 * A note is one's own when one wrote it; else it stands as its client stands, but never closer than shared. What
 * somebody wrote whom one supervises is supervised, also while one treats the client oneself and it waits for the
 * co-signature.
 */
@Component
class EncounterLookup implements SubjectLookup {

    private final Encounters encounters;
    private final CareRelations care;
    private final Supervision supervision;

    EncounterLookup(Encounters encounters, CareRelations care, Supervision supervision) {
        this.encounters = encounters;
        this.care = care;
        this.supervision = supervision;
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
                        reader(staffId, encounter.clientId()).to(encounter.therapistId(), encounter.state()),
                        encounter.state().toRecordState(),
                        encounter.clientId().value()));
    }

    /** How somebody stands to a client's notes. */
    Reader reader(UUID staffId, ClientId client) {
        return new Reader(staffId, care.relation(client, staffId), supervision.supervisedBy(staffId));
    }

    /** @param supervised those for whom they can co-sign */
    record Reader(UUID id, Relation toClient, Set<UUID> supervised) {

        /** How they stand to a note by its author and state. */
        Relation to(UUID author, NoteState state) {
            if (author.equals(id)) {
                return Relation.OWN;
            }
            boolean answers = supervised.contains(author);
            return switch (toClient) {
                case OWN, SHARED ->
                    answers && state == NoteState.COSIGN_PENDING ? Relation.SUPERVISED : Relation.SHARED;
                case SUPERVISED -> answers ? Relation.SUPERVISED : Relation.CLINIC;
                case CLINIC, NONE -> Relation.CLINIC;
            };
        }
    }
}
