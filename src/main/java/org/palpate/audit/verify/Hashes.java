/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** The hashes of docs/audit.md. */
final class Hashes {

    private static final byte[] CHAIN = "palpate-audit-v1\n".getBytes(StandardCharsets.US_ASCII);

    private Hashes() {}

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Domain, clinic (16 bytes), sequence number (8 bytes, big-endian), previous hash, canonical bytes. */
    static byte[] link(UUID clinic, long seq, byte[] prev, byte[] bytes) {
        var place = ByteBuffer.allocate(24)
                .putLong(clinic.getMostSignificantBits())
                .putLong(clinic.getLeastSignificantBits())
                .putLong(seq)
                .array();
        return sha256(CHAIN, place, prev, bytes);
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
