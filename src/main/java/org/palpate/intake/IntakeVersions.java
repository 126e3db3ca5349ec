/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved versions of health histories: written once, read back byte for byte. */
@Component
class IntakeVersions {

    private static final int SCHEMA = 1;

    private static final String SELECT = """
            select v.number, v.bytes, v.hash, v.author_id, v.kiosk_id, v.saved_at, r.reviewer_id, r.reviewed_at
              from intake_version v
              left join intake_review r
                on r.clinic_id = v.clinic_id and r.intake_id = v.intake_id and r.number = v.number
             where v.intake_id = :intake
            """;

    private final JdbcClient jdbc;

    IntakeVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Saved> newest(UUID intakeId) {
        return jdbc.sql(SELECT + " order by v.number desc limit 1")
                .param("intake", intakeId)
                .query(Saved::of)
                .optional();
    }

    Optional<Saved> numbered(UUID intakeId, int number) {
        return jdbc.sql(SELECT + " and v.number = :number")
                .param("intake", intakeId)
                .param("number", number)
                .query(Saved::of)
                .optional();
    }

    /** All of them, newest first. */
    List<Saved> all(UUID intakeId) {
        return jdbc.sql(SELECT + " order by v.number desc")
                .param("intake", intakeId)
                .query(Saved::of)
                .list();
    }

    /** Writes the next version; returns the hash of its bytes. */
    byte[] save(UUID intakeId, IntakeDraft content, Actor author, @Nullable KioskId kiosk, Instant now) {
        var next = NextVersion.after(newest(intakeId), content);
        jdbc.sql("""
                        insert into intake_version (clinic_id, intake_id, number, schema, bytes, hash, prev_hash,
                                                    author_id, kiosk_id, saved_at)
                        values (:clinic, :intake, :number, :schema, :bytes, :hash, :prev, :author, :kiosk, :at)""")
                .param("clinic", author.clinicId())
                .param("intake", intakeId)
                .param("number", next.number())
                .param("schema", SCHEMA)
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author.id())
                .param("kiosk", kiosk == null ? null : kiosk.value(), Types.OTHER)
                .param("at", Timestamp.from(now))
                .update();
        return next.hash();
    }

    /** Notes that a version was looked at and taken over; a second time changes nothing. */
    void review(UUID intakeId, int number, Actor reviewer, Instant now) {
        jdbc.sql("""
                        insert into intake_review (clinic_id, intake_id, number, reviewer_id, reviewed_at)
                        values (:clinic, :intake, :number, :reviewer, :at) on conflict do nothing""")
                .param("clinic", reviewer.clinicId())
                .param("intake", intakeId)
                .param("number", number)
                .param("reviewer", reviewer.id())
                .param("at", Timestamp.from(now))
                .update();
    }

    record Saved(
            int number,
            byte[] bytes,
            byte[] hash,
            UUID authorId,
            @Nullable UUID kioskId,
            Instant at,
            @Nullable UUID reviewerId,
            @Nullable Instant reviewedAt)
            implements NextVersion.Earlier {

        private static Saved of(ResultSet row, int n) throws SQLException {
            var reviewedAt = row.getTimestamp("reviewed_at");
            return new Saved(
                    row.getInt("number"),
                    row.getBytes("bytes"),
                    row.getBytes("hash"),
                    row.getObject("author_id", UUID.class),
                    row.getObject("kiosk_id", UUID.class),
                    row.getTimestamp("saved_at").toInstant(),
                    row.getObject("reviewer_id", UUID.class),
                    reviewedAt == null ? null : reviewedAt.toInstant());
        }

        IntakeDraft content() {
            return CanonicalJson.read(bytes, IntakeDraft.class);
        }

        boolean byClient() {
            return kioskId != null;
        }
    }
}
