/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.palpate.security.Role;

/** Numbers about notes that wait for a signature. They tell of no client, so they leave no trace of their own. */
@ApplicationService
public class OpenNotesService {

    private final OpenNotes notes;

    OpenNotesService(OpenNotes notes) {
        this.notes = notes;
    }

    /** How many notes nobody has signed yet: one's own, for a manager the clinic's. */
    @Requires(Action.SEE_TODAY)
    public int count() {
        var actor = Actors.required();
        return notes.count(actor.is(Role.MANAGER) ? null : actor.id());
    }

    /** How long one's own last notes took. */
    @Requires(Action.SEE_TODAY)
    public SigningPace pace() {
        return notes.pace(Actors.required().id());
    }
}
