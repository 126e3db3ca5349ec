/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed versions of notes: written once, read back byte for byte. */
@Component
class NoteVersions {

    private final JdbcClient jdbc;

    NoteVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Version> newest(EncounterId encounter) {
        return jdbc.sql("""
                        select number, bytes, hash from note_version
                        where encounter_id = :encounter order by number desc limit 1""")
                .param("encounter", encounter.value())
                .query((row, n) -> new Version(row.getInt("number"), row.getBytes("bytes"), row.getBytes("hash")))
                .optional();
    }

    /** Seals the content as the next version and returns its hash. */
    byte[] seal(SealedNote content, String meaning, UUID author, Instant now) {
        var encounter = new EncounterId(content.encounter());
        var next = NextVersion.after(newest(encounter), content);
        jdbc.sql("""
                        insert into note_version (clinic_id, encounter_id, number, meaning, schema, bytes, hash,
                                                  prev_hash, author_id, sealed_at)
                        values (:clinic, :encounter, :number, :meaning, :schema, :bytes, :hash, :prev, :author, :at)""")
                .param("clinic", content.clinic())
                .param("encounter", encounter.value())
                .param("number", next.number())
                .param("meaning", meaning)
                .param("schema", content.schema())
                .param("bytes", next.bytes())
                .param("hash", next.hash())
                .param("prev", next.prevHash(), Types.BINARY)
                .param("author", author)
                .param("at", Timestamp.from(now))
                .update();
        return next.hash();
    }

    record Version(int number, byte[] bytes, byte[] hash) implements NextVersion.Earlier {

        SealedNote note() {
            return CanonicalJson.read(bytes, SealedNote.class);
        }
    }
}
