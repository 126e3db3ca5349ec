/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.client.ClientId;
import org.palpate.security.Relation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds notes by their words. The table of words shows only rows that hold what is asked for, see migrations V072 and V079: the
 * question is put into the transaction first, and the statements that follow find what answers it.
 */
@Component
class NoteFinder {

    private static final String HIT = """
            select e.id, e.client_id, trim(c.given_name || ' ' || c.family_name) as client_name, e.therapist_id,
                   t.display_name, e.service_date, e.state, e.started_at, e.subjective, e.objective, e.assessment, e.plan,
            """;

    private static final String PEOPLE = """
            join client c on c.clinic_id = e.clinic_id and c.id = e.client_id
            join account t on t.clinic_id = e.clinic_id and t.id = e.therapist_id
            """;

    private static final String NEWEST_FIRST = " order by e.started_at desc, e.id desc limit :limit";

    private static final String PAGE = """
              and (cast(:client as uuid) is null or w.client_id = :client)
              and (cast(:after as uuid) is null or (w.started_at, w.encounter_id) < (
                  select b.started_at, b.id from encounter b where b.id = :after))
              and not exists (
                  select from note_version n
                  where n.clinic_id = w.clinic_id and n.encounter_id = w.encounter_id and n.number > w.number)
            order by w.started_at desc, w.encounter_id desc limit :limit
            """;

    private static final String SEALED = """
            ) w
            join encounter e on e.clinic_id = w.clinic_id and e.id = w.encounter_id
            join note_version v on v.clinic_id = w.clinic_id and v.encounter_id = w.encounter_id and v.number = w.number
            """;

    private static final String OF_THE_CLINIC = HIT + """
             'CLINIC' as relation, v.bytes from (
                select w.clinic_id, w.encounter_id, w.number from note_words w where true
            """ + PAGE + SEALED + PEOPLE + NEWEST_FIRST;

    private static final String IN_CARE = HIT + """
             w.relation, v.bytes from (
                select w.clinic_id, w.encounter_id, w.number, a.relation
                from note_words w
                join client_access a on a.clinic_id = w.clinic_id and a.client_id = w.client_id
                    and a.staff_id = :reader and a.ended_at is null
                where true
            """ + PAGE + SEALED + PEOPLE + NEWEST_FIRST;

    private static final String OPEN = HIT + """
             coalesce(a.relation, 'CLINIC') as relation, null::bytea as bytes
            from encounter e
            """ + PEOPLE + """
            left join client_access a on a.clinic_id = e.clinic_id and a.client_id = e.client_id
                and a.staff_id = :reader and a.ended_at is null
            where e.state in ('DRAFT', 'COSIGN_PENDING') and e.therapist_id = :reader
              and (:everybody or a.relation is not null)
              and (cast(:client as uuid) is null or e.client_id = :client)
              and (cast(:after as uuid) is null or (e.started_at, e.id) < (
                  select b.started_at, b.id from encounter b where b.id = :after))
              and words_of_note(convert_to(jsonb_build_object(
                      'subjective', e.subjective, 'objective', e.objective, 'assessment', e.assessment, 'plan', e.plan,
                      'marks', (select coalesce(jsonb_agg(jsonb_build_object('note', m.note)), '[]') from mark m
                                where m.clinic_id = e.clinic_id and m.encounter_id = e.id and m.removed_at is null),
                      'readings', (select coalesce(jsonb_agg(jsonb_build_object(
                                'movement', r.movement, 'side', r.side, 'result', r.result, 'value', r.value,
                                'pain', r.pain, 'mode', r.mode, 'device', r.device, 'position', r.posture,
                                'endFeel', r.end_feel, 'note', r.note)), '[]') from reading r
                                where r.clinic_id = e.clinic_id and r.encounter_id = e.id and r.removed_at is null)
                  )::text, 'UTF8')) @@ current_setting('app.note_search')::tsquery
            """ + NEWEST_FIRST;

    private final JdbcClient jdbc;

    NoteFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sealed the newest sealed version, or {@code null} of one's own open note, whose texts are here then */
    record Found(
            EncounterId id,
            ClientId client,
            String clientName,
            UUID therapistId,
            String therapist,
            LocalDate date,
            NoteState state,
            Instant startedAt,
            List<String> texts,
            Relation toClient,
            byte @Nullable [] sealed) {}

    /**
     * Puts the question into the transaction. A word of three letters or more also finds longer words that begin so, unless
     * it stands in quotation marks with others, or must not be there. Plans are made for this question: a word that is in
     * every note is found on the way from the newest note back, a rare one by its index.
     *
     * @return the question as PostgreSQL understood it; empty where it holds no word
     */
    String ask(NoteQuestion question) {
        return jdbc.sql("""
                        select set_config('app.note_search', asked.query, true),
                               set_config('plan_cache_mode', 'force_custom_plan', true), asked.query
                        from (select regexp_replace(websearch_to_tsquery('simple', searched_text(:words))::text,
                                  '(?<!!)(?<!<-> )(?!''[0-9]+'')(''[^'' ]{3,}'')(?! <)', '\\1:*', 'g') as query) asked""")
                .param("words", question.words())
                .query((row, number) -> row.getString("query"))
                .single();
    }

    /** Sealed notes of the whole clinic that answer the question, newest first. */
    List<Found> sealed(@Nullable ClientId client, @Nullable UUID after, int limit) {
        return page(jdbc.sql(OF_THE_CLINIC), client, after, limit);
    }

    /** Sealed notes of clients whom the reader treats. */
    List<Found> sealedInCare(UUID reader, @Nullable ClientId client, @Nullable UUID after, int limit) {
        return page(jdbc.sql(IN_CARE).param("reader", reader), client, after, limit);
    }

    /** The reader's own open notes; {@code everybody} also those of clients whom they do not treat any more. */
    List<Found> open(UUID reader, boolean everybody, @Nullable ClientId client, @Nullable UUID after, int limit) {
        return page(jdbc.sql(OPEN).param("reader", reader).param("everybody", everybody), client, after, limit);
    }

    private static List<Found> page(
            StatementSpec statement, @Nullable ClientId client, @Nullable UUID after, int limit) {
        return statement
                .param("client", client == null ? null : client.value(), Types.OTHER)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(NoteFinder::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                new EncounterId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("client_name"),
                row.getObject("therapist_id", UUID.class),
                row.getString("display_name"),
                row.getObject("service_date", LocalDate.class),
                NoteState.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                List.of(
                        row.getString("subjective"),
                        row.getString("objective"),
                        row.getString("assessment"),
                        row.getString("plan")),
                Relation.valueOf(row.getString("relation")),
                row.getBytes("bytes"));
    }
}
