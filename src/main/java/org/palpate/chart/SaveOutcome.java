/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;

/** What became of a save. In every case the text sent is durable. */
public sealed interface SaveOutcome {

    /** The note now holds what was sent. */
    record Saved(long version, Instant at) implements SaveOutcome {}

    /**
     * Somebody else, or another tab, changed the note in the meantime. Nothing was overwritten; what was sent is kept
     * beside it.
     *
     * @param version the version that is stored now
     * @param by who changed it
     * @param at when
     * @param theirs what is stored now
     */
    record Conflict(long version, String by, Instant at, NoteDraft theirs) implements SaveOutcome {}
}
