/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of one kind that a chain tells of. */
final class Stories {

    private final String kind;
    private final Map<UUID, Story> byRecord = new HashMap<>();

    Stories(String kind) {
        this.kind = kind;
    }

    Story of(UUID record, Event event) {
        return byRecord.computeIfAbsent(record, fresh -> new Story(event));
    }

    /** The story of a record that was met in its table. */
    Story find(UUID record) {
        var story = byRecord.get(record);
        if (story == null) {
            throw new Broken("it is in the database, but no event tells of it");
        }
        story.find();
        return story;
    }

    /** The events with a content hash of a record that may have none. */
    List<Event> sealingsOf(UUID record) {
        return byRecord.containsKey(record) ? find(record).sealings() : List.of();
    }

    /** The newest event that says what state a record is in that may have none. */
    @Nullable
    Event lastChangeOf(UUID record) {
        return byRecord.containsKey(record) ? find(record).lastChange() : null;
    }

    /** As {@link #find(UUID)}, for a record that must have begun in the chain. */
    Story find(UUID record, String beginning) {
        var story = byRecord.get(record);
        if (story == null || story.beginning() == null) {
            throw new Broken(
                    "%s %s is in the database, but no event %s tells of it".formatted(kind, record, beginning));
        }
        story.find();
        return story;
    }

    /** Every record an event names must have been met. */
    void requireAllFound() {
        var lost = firstLost();
        if (lost != null) {
            var first = lost.getValue().first();
            throw new Broken("event %d (%s) names %s %s, which is not in the database"
                    .formatted(first.seq(), first.what(), kind, lost.getKey()));
        }
    }

    private Map.@Nullable Entry<UUID, Story> firstLost() {
        return byRecord.entrySet().stream()
                .filter(entry -> !entry.getValue().wasFound())
                .min(Comparator.comparing(entry -> entry.getValue().first().seq()))
                .orElse(null);
    }
}
