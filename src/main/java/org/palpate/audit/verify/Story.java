/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the chain tells of one record: how it began, what was sealed of it, and what was last said of its state. */
final class Story {

    private final Event first;
    private final List<Event> sealings = new ArrayList<>();
    private @Nullable Event beginning;
    private @Nullable Event lastChange;
    private boolean found;

    Story(Event first) {
        this.first = first;
    }

    void begin(Event event) {
        if (beginning != null) {
            throw new Broken("event %d: %s was said of the same record in event %d already"
                    .formatted(event.seq(), event.what(), beginning.seq()));
        }
        beginning = event;
        lastChange = event;
    }

    void change(Event event) {
        lastChange = event;
    }

    void seal(Event event) {
        if (event.content() == null) {
            throw new Broken("event %d: %s carries no content hash".formatted(event.seq(), event.what()));
        }
        sealings.add(event);
        lastChange = event;
    }

    /** The record was met in its table. */
    void find() {
        found = true;
    }

    boolean wasFound() {
        return found;
    }

    /** The first event that names the record. */
    Event first() {
        return first;
    }

    @Nullable
    Event beginning() {
        return beginning;
    }

    /** The newest event that says what state the record is in. */
    @Nullable
    Event lastChange() {
        return lastChange;
    }

    /** The events with a content hash, oldest first. */
    List<Event> sealings() {
        return sealings;
    }
}
