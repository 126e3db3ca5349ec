/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.HexFormat;
import java.util.UUID;
import org.palpate.base.Auditable;
import org.palpate.base.CanonicalJson;
import org.palpate.client.ClientId;

/** Somebody took a document; {@code contentHash} is the SHA-256 of the file. */
record DocumentIssued(String what, UUID clientId, UUID recordId, String contentHash) implements Auditable {

    static DocumentIssued of(String what, ClientId client, UUID record, byte[] file) {
        return new DocumentIssued(what, client.value(), record, HexFormat.of().formatHex(CanonicalJson.sha256(file)));
    }
}
