/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.StaleVersion;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked and seen at each visit; the database closes it together with its note. */
@Component
class VisitChecks {

    /** What is expected of a visit at which nothing was kept yet. */
    static final long NONE = -1;

    private static final int SCHEMA = 1;

    private final JdbcClient jdbc;

    VisitChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Kept of(EncounterId encounter) {
        return find(encounter).orElseGet(() -> new Kept(VisitCheck.empty(), NONE));
    }

    /**
     * Keeps it as the next version.
     *
     * @throws StaleVersion if somebody else kept something since {@code expected}
     */
    long keep(EncounterId encounter, VisitCheck check, long expected, Actor author, Instant now) {
        int kept = expected == NONE
                ? insert(encounter, check, author, now)
                : update(encounter, check, expected, author.id(), now);
        if (kept == 0) {
            throw new StaleVersion(of(encounter).version());
        }
        return expected + 1;
    }

    private int insert(EncounterId encounter, VisitCheck check, Actor author, Instant now) {
        return jdbc.sql("""
                        insert into visit_check (clinic_id, encounter_id, schema, bytes, changed_by, changed_at, version)
                        values (:clinic, :encounter, :schema, :bytes, :by, :at, 0)
                        on conflict do nothing""")
                .param("clinic", author.clinicId())
                .param("encounter", encounter.value())
                .param("schema", SCHEMA)
                .param("bytes", CanonicalJson.bytes(check.stored()))
                .param("by", author.id())
                .param("at", Timestamp.from(now))
                .update();
    }

    private int update(EncounterId encounter, VisitCheck check, long expected, UUID author, Instant now) {
        return jdbc.sql("""
                        update visit_check set bytes = :bytes, changed_by = :by, changed_at = :at, version = version + 1
                        where encounter_id = :encounter and version = :expected""")
                .param("encounter", encounter.value())
                .param("expected", expected)
                .param("bytes", CanonicalJson.bytes(check.stored()))
                .param("by", author)
                .param("at", Timestamp.from(now))
                .update();
    }

    private Optional<Kept> find(EncounterId encounter) {
        return jdbc.sql("select bytes, version from visit_check where encounter_id = :encounter")
                .param("encounter", encounter.value())
                .query((row, n) -> new Kept(
                        CanonicalJson.read(row.getBytes("bytes"), VisitCheck.Stored.class)
                                .check(),
                        row.getLong("version")))
                .optional();
    }

    /** A check and the version it stands at. */
    record Kept(VisitCheck check, long version) {}
}
