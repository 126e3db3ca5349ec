/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import java.util.OptionalInt;
import org.palpate.base.ui.MenuCount;
import org.palpate.chart.OpenNotesService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many notes wait for a signature, beside "Today", where they are listed. */
@Component
@Order(1)
class UnfinishedCount implements MenuCount {

    private final OpenNotesService notes;

    UnfinishedCount(OpenNotesService notes) {
        this.notes = notes;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public OptionalInt count() {
        return Policy.allows(Action.SEE_TODAY, Actors.required().roles(), Relation.NONE, RecordState.OPEN)
                ? OptionalInt.of(notes.count())
                : OptionalInt.empty();
    }

    @Override
    public String words(int count) {
        return count == 1 ? "1 unfinished note" : count + " unfinished notes";
    }
}
