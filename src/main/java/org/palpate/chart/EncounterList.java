/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of encounters. Row-level security keeps them in the clinic; the statements are constants. */
@Component
class EncounterList {

    private static final String ROWS = """
            select e.id, e.client_id, e.service_date, e.state, a.display_name,
                   trim(c.given_name || ' ' || c.family_name) as client_name,
                   left(concat_ws(' · ', nullif(e.assessment, ''), nullif(e.subjective, ''), nullif(e.plan, '')), 160)
                       as excerpt,
                   e.state = 'DRAFT' and coalesce((
                       select v.meaning = 'RETURNED' from note_version v
                       where v.clinic_id = e.clinic_id and v.encounter_id = e.id
                       order by v.number desc limit 1), false) as sent_back
            from encounter e
            join client c on c.clinic_id = e.clinic_id and c.id = e.client_id
            join account a on a.clinic_id = e.clinic_id and a.id = e.therapist_id
            where e.state <> 'DISCARDED'
            """;

    static final RowMapper<EncounterRow> MAPPER = (row, number) -> new EncounterRow(
            new EncounterId(row.getObject("id", UUID.class)),
            new ClientId(row.getObject("client_id", UUID.class)),
            row.getString("client_name"),
            row.getObject("service_date", LocalDate.class),
            row.getString("display_name"),
            NoteState.valueOf(row.getString("state")),
            row.getBoolean("sent_back"),
            row.getString("excerpt"));

    private final JdbcClient jdbc;

    EncounterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EncounterRow> ofDay(LocalDate day, @Nullable UUID therapist) {
        return jdbc.sql(ROWS + " and e.service_date = :day and e.therapist_id = coalesce(:therapist, e.therapist_id)"
                        + " order by e.started_at desc limit 500")
                .param("day", day)
                .param("therapist", therapist, Types.OTHER)
                .query(MAPPER)
                .list();
    }

    List<EncounterRow> unfinished(@Nullable UUID therapist) {
        return jdbc.sql(ROWS + " and e.state = 'DRAFT' and e.therapist_id = coalesce(:therapist, e.therapist_id)"
                        + " order by e.started_at limit 500")
                .param("therapist", therapist, Types.OTHER)
                .query(MAPPER)
                .list();
    }

    List<EncounterRow> ofClient(ClientId client, int offset, int limit) {
        return jdbc.sql(ROWS + " and e.client_id = :client order by e.started_at desc offset :offset limit :limit")
                .param("client", client.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(MAPPER)
                .list();
    }

    /** The sealed encounter that came last before this one. */
    @Nullable
    UUID sealedBefore(ClientId client, EncounterId encounter) {
        return jdbc.sql("""
                        select e.id from encounter e
                        where e.client_id = :client and e.state in ('SIGNED', 'AMENDED')
                          and e.started_at < (select started_at from encounter where id = :encounter)
                        order by e.started_at desc limit 1""")
                .param("client", client.value())
                .param("encounter", encounter.value())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }
}
