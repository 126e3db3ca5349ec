/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The notes that wait for a co-signature. A supervisor counts who can log in, may co-sign, and can open the note: its
 * client is treated by the author or by the supervisor.
 */
@Component
class WaitingNotes {

    private static final String WAITING = """
            from encounter e
            join staff s on s.clinic_id = e.clinic_id and s.id = e.therapist_id
            left join staff b on b.clinic_id = s.clinic_id and b.id = s.supervisor_id
                and b.licences like '%CO_SIGNING%'
                and exists (select from account l where l.clinic_id = b.clinic_id and l.id = b.id and l.enabled)
                and exists (
                    select from client_access c
                    where c.clinic_id = e.clinic_id and c.client_id = e.client_id and c.ended_at is null
                      and c.staff_id in (e.therapist_id, b.id))
            where e.state = 'COSIGN_PENDING'
            """;

    private final JdbcClient jdbc;

    WaitingNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that concern the reader, the longest waiting first; {@code everybody}: those of the clinic. */
    List<WaitingNote> of(UUID reader, boolean everybody) {
        return jdbc.sql("""
                        select e.id, e.client_id, e.service_date, e.state, a.display_name, e.therapist_id, e.changed_at,
                               trim(c.given_name || ' ' || c.family_name) as client_name,
                               left(concat_ws(' · ', nullif(e.assessment, ''), nullif(e.subjective, ''),
                                              nullif(e.plan, '')), 160) as excerpt,
                               false as sent_back, n.display_name as supervisor, b.credential as supervisor_credential,
                               coalesce(b.id = :reader, false) as yours
                        from (select e.id as waiting, b.id as supervisor\s""" + WAITING + """
                        ) w
                        join encounter e on e.id = w.waiting
                        join client c on c.clinic_id = e.clinic_id and c.id = e.client_id
                        join account a on a.clinic_id = e.clinic_id and a.id = e.therapist_id
                        left join staff b on b.clinic_id = e.clinic_id and b.id = w.supervisor
                        left join account n on n.clinic_id = b.clinic_id and n.id = b.id
                        where :everybody or e.therapist_id = :reader or b.id = :reader
                        order by e.changed_at limit 500""")
                .param("reader", reader)
                .param("everybody", everybody)
                .query(WaitingNotes::row)
                .list();
    }

    /** How many only the reader can help: theirs to co-sign; {@code orphans}: and those that nobody can. */
    int count(UUID reader, boolean orphans) {
        return jdbc.sql("select count(*) " + WAITING + " and (b.id = :reader or :orphans and b.id is null)")
                .param("reader", reader)
                .param("orphans", orphans)
                .query(Integer.class)
                .single();
    }

    private static WaitingNote row(ResultSet row, int number) throws SQLException {
        var supervisor = row.getString("supervisor");
        var submission = new Submission(
                row.getTimestamp("changed_at").toInstant(),
                supervisor == null
                        ? null
                        : StaffNames.withCredential(supervisor, row.getString("supervisor_credential")),
                row.getBoolean("yours"));
        return new WaitingNote(
                EncounterList.MAPPER.mapRow(row, number), row.getObject("therapist_id", UUID.class), submission);
    }
}
