/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a record and must leave a trace. Published inside the transaction of the change, so that
 * change and trace commit together or not at all. Holds identifiers and hashes, never clinical text.
 */
public interface Auditable {

    /** What happened, as a stable name: {@code NOTE_SIGNED}. */
    String what();

    /** The client it concerns, or {@code null} for settings and accounts. */
    default @Nullable UUID clientId() {
        return null;
    }

    /** The record it concerns, or {@code null} where the event speaks of many. */
    default @Nullable UUID recordId() {
        return null;
    }

    /** SHA-256 of the record's content after the event, in lower-case hexadecimal, or {@code null} for a read. */
    default @Nullable String contentHash() {
        return null;
    }

    /** Why, in a few fixed words or the reason a person gave, without clinical text; may be empty. */
    default String purpose() {
        return "";
    }
}
