/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry with all that is known about it.
 *
 * @param content the entry, in the clinic's language
 * @param off whether the clinic switched it off
 * @param version for the next change, or {@link LibraryService#UNTOUCHED}
 * @param saved who saved it last, or {@code null} for an entry that ships
 */
public record LibraryPage(
        LibraryEntry content,
        boolean off,
        long version,
        @Nullable Saved saved) {

    /** Whether the clinic added it. */
    public boolean own() {
        return saved != null;
    }

    /**
     * The last saved state of a clinic's own entry.
     *
     * @param number counts the states from 1
     * @param at when it was saved
     * @param by who saved it
     */
    public record Saved(int number, Instant at, String by) {}
}
