/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Marks extends ListCrudRepository<Mark, UUID> {

    List<Mark> findByEncounterIdOrderByPosition(UUID encounterId);

    List<Mark> findByEncounterIdAndRemovedAtIsNullOrderByPosition(UUID encounterId);

    List<Mark> findByEncounterIdInAndRemovedAtIsNullOrderByPosition(Collection<UUID> encounterIds);
}
