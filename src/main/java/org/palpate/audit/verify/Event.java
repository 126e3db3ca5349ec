/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proved event: its columns agree with its bytes, and its bytes with the chain.
 *
 * @param content SHA-256 of the record's content in hexadecimal, where the event sealed or changed one
 */
record Event(
        long seq,
        Instant at,
        String what,
        @Nullable UUID actor,
        @Nullable UUID client,
        @Nullable UUID record,
        @Nullable String content,
        String purpose) {

    boolean says(byte[] hash) {
        return Hashes.hex(hash).equals(content);
    }
}
