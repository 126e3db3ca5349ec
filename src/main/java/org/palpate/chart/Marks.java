/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
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

    /** What was said of complaints at this client's visits whose notes are in one of the states. */
    @Query("""
            select m.trackId as trackId, m.kind as kind, e.serviceDate as serviceDate, m.intensity as intensity,
                   m.change as change
            from Mark m, Encounter e
            where m.trackId in :tracks and m.type = :type and m.phase = :phase and m.removedAt is null
              and e.id = m.encounterId and e.clientId = :client and e.state in :states""")
    List<Rating> ratings(
            UUID client,
            Collection<UUID> tracks,
            BodyMark.Type type,
            BodyMark.Phase phase,
            Collection<NoteState> states);

    /** What a mark said of a complaint. */
    interface Rating {
        UUID getTrackId();

        BodyMark.Kind getKind();

        LocalDate getServiceDate();

        @Nullable
        Integer getIntensity();

        BodyMark.@Nullable Change getChange();
    }
}
