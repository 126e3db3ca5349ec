/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes a clinic's chain from the rows alone, with code of its own. */
public final class AuditChain {

    private AuditChain() {}

    /** Asserts that no event is missing, moved or changed, and returns how many there are. */
    public static long assertWhole(JdbcClient superuser, UUID clinic) {
        var last = new Link(0, new byte[32]);
        var events = superuser
                .sql("select seq, bytes, prev, hash from audit_event where clinic_id = ? order by seq")
                .param(clinic)
                .query((row, number) -> new Event(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)))
                .list();
        for (var event : events) {
            assertThat(event.seq()).as("no gap, no event twice").isEqualTo(last.seq() + 1);
            assertThat(event.prev())
                    .as("event %d follows the one before", event.seq())
                    .isEqualTo(last.hash());
            assertThat(event.hash()).as("hash of event %d", event.seq()).isEqualTo(hash(clinic, event));
            assertThat(new String(event.bytes(), StandardCharsets.UTF_8))
                    .contains("\"seq\":" + event.seq() + ",", "\"clinic\":\"" + clinic + "\"");
            last = new Link(event.seq(), event.hash());
        }
        var head = superuser
                .sql("select seq, hash from audit_head where clinic_id = ?")
                .param(clinic)
                .query((row, number) -> new Link(row.getLong(1), row.getBytes(2)))
                .single();
        assertThat(head.seq()).isEqualTo(last.seq());
        assertThat(head.hash()).isEqualTo(last.hash());
        return last.seq();
    }

    private static byte[] hash(UUID clinic, Event event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("palpate-audit-v1\n".getBytes(StandardCharsets.US_ASCII));
            digest.update(ByteBuffer.allocate(16)
                    .putLong(clinic.getMostSignificantBits())
                    .putLong(clinic.getLeastSignificantBits())
                    .array());
            digest.update(ByteBuffer.allocate(8).putLong(event.seq()).array());
            digest.update(event.prev());
            digest.update(event.bytes());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Event(long seq, byte[] bytes, byte[] prev, byte[] hash) {}

    private record Link(long seq, byte[] hash) {}
}
