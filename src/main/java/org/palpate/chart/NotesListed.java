/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import org.palpate.base.Auditable;

/** Somebody saw a list of notes of several clients; {@code purpose} says which list. */
record NotesListed(String purpose) implements Auditable {

    @Override
    public String what() {
        return "NOTES_LISTED";
    }
}
