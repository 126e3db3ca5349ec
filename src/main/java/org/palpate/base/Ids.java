/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.Optional;
import java.util.UUID;

/** Row identifiers: UUID version 7 (RFC 9562), so that they sort by time of creation. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** Returns a new identifier, never the same twice. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Returns the identifier that the text writes in its canonical form, or nothing: an address bar holds anything. */
    public static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
