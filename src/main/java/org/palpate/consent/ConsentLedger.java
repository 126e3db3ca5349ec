/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.palpate.client.ClientId;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each client's list of consents given and taken back: written once, read back byte for byte. */
@Component
class ConsentLedger {

    private final JdbcClient jdbc;

    ConsentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> entries(ClientId client) {
        return jdbc.sql("""
                        select number, consent_id, kind, bytes, hash, author_id, recorded_at from consent_entry
                        where client_id = :client order by number""")
                .param("client", client.value())
                .query((row, n) -> new Entry(
                        row.getInt("number"),
                        row.getObject("consent_id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getBytes("bytes"),
                        row.getBytes("hash"),
                        row.getObject("author_id", UUID.class),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** Makes others who write for the same client wait until this transaction ends. */
    void take(ClientId client) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:client, 64))")
                .param("client", client.toString())
                .query((row, n) -> client)
                .single();
    }

    byte[] append(ClientId client, UUID consent, Kind kind, Object content, Actor author, Instant now) {
        var last = entries(client).stream().reduce((one, later) -> later);
        var next = NextVersion.after(last, content);
        jdbc.sql("""
                        insert into consent_entry (clinic_id, client_id, number, consent_id, kind, schema, bytes, hash,
                                                   prev_hash, author_id, recorded_at)
                        values (:clinic, :client, :number, :consent, :kind, :schema, :bytes, :hash, :prev, :author, :at)
                        """)
                .param("clinic", author.clinicId())
                .param("client", client.value())
                .param("number", next.number())
                .param("consent", consent)
                .param("kind", kind.name())
                .param("schema", kind.schema())
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
        return next.hash();
    }

    enum Kind {
        GIVEN(1),
        /** 2 since single areas are taken back; what was written as 1 took back the whole. */
        WITHDRAWN(2);

        private final int schema;

        Kind(int schema) {
            this.schema = schema;
        }

        int schema() {
            return schema;
        }
    }

    /** What is stored when a consent is taken back; without areas, the whole of it. Never rename a field. */
    record TakenBack(
            UUID consent,
            LocalDate on,
            String reason,
            @Nullable List<String> areas) {

        List<String> only() {
            return areas == null ? List.of() : areas;
        }
    }

    record Entry(int number, UUID consent, Kind kind, byte[] bytes, byte[] hash, UUID authorId, Instant at)
            implements NextVersion.Earlier {

        ConsentContent given() {
            return CanonicalJson.read(bytes, ConsentContent.class);
        }

        TakenBack takenBack() {
            return CanonicalJson.read(bytes, TakenBack.class);
        }
    }
}
