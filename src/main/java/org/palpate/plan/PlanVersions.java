/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved states of plans: written once, read back byte for byte. */
@Component
class PlanVersions {

    private static final int SCHEMA = 1;

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Saved> newest(UUID planId) {
        return jdbc.sql("""
                        select number, bytes, hash, author_id, saved_at from plan_version
                        where plan_id = :plan order by number desc limit 1""")
                .param("plan", planId)
                .query((row, n) -> new Saved(
                        row.getInt("number"),
                        row.getBytes("bytes"),
                        row.getBytes("hash"),
                        row.getObject("author_id", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    byte[] save(UUID planId, PlanDraft content, Actor author, Instant now) {
        var next = NextVersion.after(newest(planId), content);
        jdbc.sql("""
                        insert into plan_version (clinic_id, plan_id, number, schema, bytes, hash, prev_hash, author_id,
                                                  saved_at)
                        values (:clinic, :plan, :number, :schema, :bytes, :hash, :prev, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("plan", planId)
                .param("number", next.number())
                .param("schema", SCHEMA)
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author.id())
                .param("at", Timestamp.from(now))
                .update();
        return next.hash();
    }

    record Saved(int number, byte[] bytes, byte[] hash, UUID authorId, Instant at) implements NextVersion.Earlier {

        PlanDraft content() {
            return CanonicalJson.read(bytes, PlanDraft.class);
        }
    }
}
