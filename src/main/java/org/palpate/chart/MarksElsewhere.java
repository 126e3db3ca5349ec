/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Set;
import java.util.UUID;
import org.palpate.base.Rejection;

/** Marks of another note were sent as marks of this one. */
public class MarksElsewhere extends Rejection {

    private final Set<UUID> ids;

    MarksElsewhere(Set<UUID> ids) {
        super("marks", "A mark of another note cannot be moved here.");
        this.ids = Set.copyOf(ids);
    }

    /** Which they are. */
    public Set<UUID> ids() {
        return ids;
    }
}
