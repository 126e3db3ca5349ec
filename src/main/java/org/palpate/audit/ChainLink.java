/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.palpate.base.CanonicalJson;

/**
 * The rule that ties an event to the one before it: SHA-256 over a domain name, the clinic, the sequence number, the
 * previous hash and the event's canonical bytes. docs/audit.md states it for verifiers that share no code.
 */
final class ChainLink {

    private static final byte[] DOMAIN = "palpate-audit-v1\n".getBytes(StandardCharsets.US_ASCII);

    private ChainLink() {}

    static byte[] hash(UUID clinicId, long seq, byte[] prev, byte[] bytes) {
        var message = new ByteArrayOutputStream(DOMAIN.length + 24 + prev.length + bytes.length);
        message.writeBytes(DOMAIN);
        message.writeBytes(ByteBuffer.allocate(24)
                .putLong(clinicId.getMostSignificantBits())
                .putLong(clinicId.getLeastSignificantBits())
                .putLong(seq)
                .array());
        message.writeBytes(prev);
        message.writeBytes(bytes);
        return CanonicalJson.sha256(message.toByteArray());
    }
}
