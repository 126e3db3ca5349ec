/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.NextVersion;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The saved states of a clinic's own entries: written once, read back byte for byte. */
@Component
class OwnEntryVersions {

    private static final int SCHEMA = 1;

    private final JdbcClient jdbc;

    OwnEntryVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest state of each of the clinic's own entries. */
    List<Saved> newest() {
        return jdbc.sql("""
                        select distinct on (v.entry_id) v.entry_id, e.kind, v.number, v.bytes, v.hash, v.author_id, v.saved_at
                        from library_entry_version v
                        join library_entry e on (e.clinic_id, e.id) = (v.clinic_id, v.entry_id)
                        order by v.entry_id, v.number desc""")
                .query((row, n) -> new Saved(
                        row.getObject("entry_id", UUID.class),
                        LibraryKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        row.getBytes("bytes"),
                        row.getBytes("hash"),
                        row.getObject("author_id", UUID.class),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    Optional<Saved> newest(UUID entryId) {
        return newest().stream()
                .filter(saved -> saved.entryId().equals(entryId))
                .findFirst();
    }

    byte[] save(UUID entryId, LibraryEntry content, Actor author, Instant now) {
        var next = NextVersion.after(newest(entryId), content);
        jdbc.sql("""
                        insert into library_entry_version (clinic_id, entry_id, number, schema, bytes, hash, prev_hash,
                                                           author_id, saved_at)
                        values (:clinic, :entry, :number, :schema, :bytes, :hash, :prev, :author, :at)""")
                .param("clinic", author.clinicId())
                .param("entry", entryId)
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

    record Saved(UUID entryId, LibraryKind kind, int number, byte[] bytes, byte[] hash, UUID authorId, Instant at)
            implements NextVersion.Earlier {

        LibraryEntry content() {
            return CanonicalJson.read(bytes, kind.type());
        }
    }
}
