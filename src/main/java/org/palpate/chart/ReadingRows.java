/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ReadingRows extends ListCrudRepository<ReadingRow, UUID> {

    List<ReadingRow> findByEncounterIdOrderByPosition(UUID encounterId);

    List<ReadingRow> findByEncounterIdAndRemovedAtIsNullOrderByPosition(UUID encounterId);

    /** The readings of a client's signed visits that began before this moment, the newest visit first. */
    @Query("""
            select new org.palpate.chart.ReadingRows$Dated(r, e) from ReadingRow r, Encounter e
            where e.id = r.encounterId and e.clientId = :client and e.startedAt < :before and r.removedAt is null
              and e.state in (org.palpate.chart.NoteState.SIGNED, org.palpate.chart.NoteState.AMENDED)
            order by e.startedAt desc, e.id, r.position""")
    List<Dated> before(UUID client, Instant before, Limit limit);

    /** A reading and the visit it was taken at. */
    record Dated(ReadingRow row, Encounter visit) {

        EarlierReading toEarlierReading() {
            return new EarlierReading(visit.id(), visit.serviceDate(), row.toReading());
        }
    }
}
