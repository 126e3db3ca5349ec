/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each tab sent last. Kept also when the note went on without it. */
@Component
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the save unless the tab has already sent a later one; returns whether it was kept. */
    boolean keep(EncounterId encounter, Actor author, DraftSave save, boolean applied, Instant now) {
        return jdbc.sql("""
                        insert into draft (clinic_id, encounter_id, author_id, tab_id, client_seq, based_on, applied,
                                           bytes, saved_at)
                        values (:clinic, :encounter, :author, :tab, :seq, :basedOn, :applied, :bytes, :at)
                        on conflict (clinic_id, encounter_id, author_id, tab_id) do update
                            set client_seq = excluded.client_seq, based_on = excluded.based_on,
                                applied = excluded.applied, bytes = excluded.bytes, saved_at = excluded.saved_at
                            where draft.client_seq < excluded.client_seq""")
                        .param("clinic", author.clinicId())
                        .param("encounter", encounter.value())
                        .param("author", author.id())
                        .param("tab", save.tab())
                        .param("seq", save.sequence())
                        .param("basedOn", save.basedOn())
                        .param("applied", applied)
                        .param("bytes", CanonicalJson.bytes(save.content()))
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Whether what the tab sent last is what the note holds at this version: nobody has written since. */
    boolean stands(EncounterId encounter, Actor author, UUID tab, long version) {
        return jdbc.sql("""
                        select applied and based_on + 1 = :version from draft
                        where clinic_id = :clinic and encounter_id = :encounter and author_id = :author
                          and tab_id = :tab""")
                .param("clinic", author.clinicId())
                .param("encounter", encounter.value())
                .param("author", author.id())
                .param("tab", tab)
                .param("version", version)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What the tab sent last, if the note went on without it. */
    Optional<NoteDraft> beside(EncounterId encounter, Actor author, UUID tab) {
        return jdbc.sql("""
                        select bytes from draft
                        where clinic_id = :clinic and encounter_id = :encounter and author_id = :author
                          and tab_id = :tab and not applied""")
                .param("clinic", author.clinicId())
                .param("encounter", encounter.value())
                .param("author", author.id())
                .param("tab", tab)
                .query((row, number) -> CanonicalJson.read(row.getBytes("bytes"), NoteDraft.class))
                .optional();
    }
}
