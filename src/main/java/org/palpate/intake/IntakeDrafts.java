/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.client.ClientId;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has typed and not saved yet: one draft for each client and each author, kept as it was typed. */
@Component
class IntakeDrafts {

    private static final int MOST_BYTES = 2_000_000;

    private final JdbcClient jdbc;

    IntakeDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the draft in the place of the one before; returns the hash of its bytes. */
    byte[] keep(ClientId client, Actor author, IntakeDraft draft, long basedOn, Instant now) {
        var bytes = CanonicalJson.bytes(draft);
        if (bytes.length > MOST_BYTES) {
            throw new Rejection("This is more than a draft can hold. Shorten the longest texts, then go on.");
        }
        jdbc.sql("""
                        insert into intake_draft (clinic_id, client_id, author_id, based_on, bytes, saved_at)
                        values (:clinic, :client, :author, :basedOn, :bytes, :at)
                        on conflict (clinic_id, client_id, author_id) do update
                            set based_on = excluded.based_on, bytes = excluded.bytes, saved_at = excluded.saved_at""")
                .param("clinic", author.clinicId())
                .param("client", client.value())
                .param("author", author.id())
                .param("basedOn", basedOn)
                .param("bytes", bytes)
                .param("at", Timestamp.from(now))
                .update();
        return CanonicalJson.sha256(bytes);
    }

    Optional<KeptDraft> of(ClientId client, UUID author) {
        return jdbc.sql("""
                        select based_on, bytes, saved_at from intake_draft
                        where client_id = :client and author_id = :author and bytes is not null""")
                .param("client", client.value())
                .param("author", author)
                .query((row, n) -> new KeptDraft(
                        CanonicalJson.read(row.getBytes("bytes"), IntakeDraft.class),
                        row.getLong("based_on"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Empties the draft; the row stays, because nothing is deleted. */
    void end(ClientId client, UUID author, Instant now) {
        jdbc.sql("""
                        update intake_draft set bytes = null, saved_at = :at
                        where client_id = :client and author_id = :author""")
                .param("client", client.value())
                .param("author", author)
                .param("at", Timestamp.from(now))
                .update();
    }
}
