/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Auditable;
import org.palpate.base.CanonicalJson;

/** What happens to a client's record. */
public sealed interface ClientEvents extends Auditable {

    /** The client it happened to. */
    ClientId client();

    @Override
    default UUID clientId() {
        return client().value();
    }

    @Override
    default UUID recordId() {
        return client().value();
    }

    @Override
    default @Nullable String contentHash() {
        return null;
    }

    @Override
    default String purpose() {
        return "";
    }

    /** A record was opened or changed; carries the hash of everything a person wrote in it. */
    record Written(String what, ClientId client, String contentHash) implements ClientEvents {

        static Written of(String what, Client client) {
            var hash = CanonicalJson.sha256(client.content());
            return new Written(what, client.id(), HexFormat.of().formatHex(hash));
        }
    }

    /** Somebody looked at a part of the record. */
    record Read(String what, ClientId client) implements ClientEvents {}

    /** Somebody was given, or lost, the care of the client; {@code purpose} is the staff member's id. */
    record CareChanged(String what, ClientId client, String purpose) implements ClientEvents {}
}
