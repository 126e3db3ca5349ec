/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.springframework.stereotype.Component;

/** The readings of a draft: what is there is shown, what is gone is kept as removed. */
@Component
class ReadingSheet {

    private final ReadingRows rows;

    ReadingSheet(ReadingRows rows) {
        this.rows = rows;
    }

    List<Reading> current(EncounterId encounter) {
        return rows.findByEncounterIdAndRemovedAtIsNullOrderByPosition(encounter.value()).stream()
                .map(ReadingRow::toReading)
                .toList();
    }

    /** Shows these readings on the draft, once they are {@linkplain ReadingCheck#checked checked}. */
    void replace(EncounterId encounter, List<Reading> checked, Instant at) {
        Map<UUID, ReadingRow> known = rows.findByEncounterIdOrderByPosition(encounter.value()).stream()
                .collect(Collectors.toMap(ReadingRow::getId, Function.identity()));
        refuseThoseOfOtherNotes(checked, known.keySet());
        for (int position = 0; position < checked.size(); position++) {
            show(encounter, checked.get(position), position, known);
        }
        var kept = checked.stream().map(Reading::id).collect(Collectors.toSet());
        known.values().stream().filter(row -> !kept.contains(row.getId())).forEach(row -> row.remove(at));
    }

    private void show(EncounterId encounter, Reading reading, int position, Map<UUID, ReadingRow> known) {
        var row = known.get(reading.id());
        if (row != null) {
            row.show(reading, position);
        } else {
            rows.save(new ReadingRow(encounter, reading, position));
        }
    }

    private void refuseThoseOfOtherNotes(List<Reading> checked, Set<UUID> known) {
        var fresh = checked.stream()
                .map(Reading::id)
                .filter(id -> !known.contains(id))
                .toList();
        if (!fresh.isEmpty() && !rows.findAllById(fresh).isEmpty()) {
            throw new Rejection("readings", "A reading of another note cannot be moved here.");
        }
    }
}
