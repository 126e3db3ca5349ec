/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;

/**
 * Something added to a signed note. The note itself stays as it was.
 *
 * @param kind why it was not there before
 * @param reason in the author's words
 * @param original the words of the note that a correction replaces, as they stand in it; empty for every other kind
 * @param text what is added, or what is right instead
 * @param author name and credential
 * @param at when it was added; never back-dated
 */
public record Amendment(
        Kind kind,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String original,
        String text,
        String author,
        Instant at) {

    /** Notes sealed before corrections named the words they replace hold none. */
    public Amendment {
        original = Objects.requireNonNullElse(original, "");
    }

    /** The kinds and their meaning follow section 5.2 of the clinical reference. */
    public enum Kind {
        /** Known at the time, left out. */
        LATE_ENTRY("Late entry"),
        /** New information. */
        ADDENDUM("Addendum"),
        /** Replaces a wrong fact. */
        CORRECTION("Correction"),
        /** The whole note does not belong here. */
        ENTERED_IN_ERROR("Entered in error");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it on screen. */
        public String label() {
            return label;
        }
    }
}
