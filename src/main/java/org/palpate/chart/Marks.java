/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Marks extends ListCrudRepository<Mark, UUID> {

    List<Mark> findByEncounterIdOrderByPosition(UUID encounterId);

    List<Mark> findByEncounterIdAndRemovedAtIsNullOrderByPosition(UUID encounterId);

    List<Mark> findByEncounterIdInAndRemovedAtIsNullOrderByPosition(Collection<UUID> encounterIds);

    /** Those of the tracks that marks of this client have, also marks that were taken off. */
    @Query("""
            select distinct m.trackId from Mark m, Encounter e
            where m.trackId in :tracks and e.id = m.encounterId and e.clientId = :client""")
    Set<UUID> tracksOf(UUID client, Collection<UUID> tracks);
}
