/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two clinics with one row in every table, put there past every service, for tests of the database alone. */
public final class TwoClinicsInSql implements AutoCloseable {

    public static final UUID RIVERSIDE = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    public static final UUID HARBOUR = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    /** The same ids in both clinics: keys are of clinic and id, so nothing tells one clinic about the other. */
    public static final UUID STAFF = UUID.fromString("01930000-0000-7000-8000-000000000001");

    public static final UUID CLIENT = UUID.fromString("01930000-0000-7000-8000-000000000002");
    public static final UUID DRAFT_NOTE = UUID.fromString("01930000-0000-7000-8000-000000000003");
    public static final UUID PLAN = UUID.fromString("01930000-0000-7000-8000-000000000004");

    private static final List<String> ROWS = List.of(
            "insert into clinic (clinic_id, name, time_zone, created_at) values (:clinic, 'A clinic', 'UTC', now())",
            "insert into clinic_counter values (:clinic, 'client', 1)",
            "insert into account values (:clinic, :staff, 'user-' || :clinic, 'Somebody', '', 'THERAPIST', true, now(), 0)",
            "insert into staff values (:clinic, :staff, '', '', 0)",
            """
            insert into audit_event values
                (:clinic, 1, now(), 'TEST', null, null, null, '', decode(repeat('00', 32), 'hex'),
                 decode(repeat('00', 32), 'hex'))""",
            "insert into audit_head values (:clinic, 1, '')",
            """
            insert into client (clinic_id, id, number, given_name, family_name, birth_date, search_text, sort_name,
                                created_at)
            values (:clinic, :client, 1, 'Given', 'Family', '1990-01-01', '', '', now())""",
            "insert into client_access values (:clinic, :client, :client, :staff, 'OWN', now(), null)",
            """
            insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone, started_at,
                                   changed_by, changed_at)
            values (:clinic, :note, :client, :staff, '2026-01-01', 'UTC', now(), :staff, now())""",
            """
            insert into note_version values
                (:clinic, :note, 1, 'SIGNED', 1, '{}', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            """
            insert into mark (clinic_id, id, encounter_id, position, kind, phase, artwork, view, region, side, layer,
                              geometry, type, track_id)
            values (:clinic, :note, :note, 0, 'FOUND', 'PRE', 'figure-1', 'BACK', 'trapezius-upper', 'LEFT',
                    'SUPERFICIAL', 'REGION', 'TENSION', :note)""",
            """
            insert into reading (clinic_id, id, encounter_id, position, movement, side, value, unit)
            values (:clinic, :note, :note, 0, 'rom-lumbar-flexion', 'MIDLINE', 45, 'DEGREES')""",
            "insert into treatment_timer values (:clinic, :note, :note, now())",
            "insert into draft values (:clinic, :note, :staff, :note, 1, 0, true, '', now())",
            "insert into treatment_plan values (:clinic, :plan, :client, null, now(), 0)",
            """
            insert into plan_version values
                (:clinic, :plan, 1, 1, '', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            "insert into intake values (:clinic, :plan, :client, now(), 0)",
            """
            insert into kiosk values (:clinic, :plan, :client, :staff, 'Given', 'UTC', decode(repeat('00', 32), 'hex'),
                                      now(), now(), null, null, 0)""",
            """
            insert into intake_version values
                (:clinic, :plan, 1, 1, '', decode(repeat('00', 32), 'hex'), null, :staff, null, now())""",
            "insert into intake_review values (:clinic, :plan, 1, :staff, now())",
            "insert into intake_draft values (:clinic, :client, :staff, 0, '', now())",
            """
            insert into consent_entry values
                (:clinic, :client, 1, :note, 'GIVEN', 1, '', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            """
            insert into consent_rules values
                (:clinic, 1, 1, '', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            """
            insert into library_entry values
                (:clinic, :plan, 'TECHNIQUE', 'own-hold', true, false, :staff, now(), 0)""",
            """
            insert into library_entry_version values
                (:clinic, :plan, 1, 1, '', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            "insert into library_setting values (:clinic, 'ENGLISH', 'B', 0)",
            """
            insert into clearance values
                (:clinic, :note, :client, 'RF-05', 'Somebody', '2026-01-01', 'Light work', null, :staff, now())""",
            "insert into clearance_end values (:clinic, :note, 'A mistake', :staff, now())",
            """
            insert into safety_check values
                (:clinic, :note, :client, :note, 1, 1, '', decode(repeat('00', 32), 'hex'), null, :staff, now())""",
            "insert into safety_check_rule values (:clinic, :note, 'RF-05', false)",
            """
            insert into rule_setting values
                (:clinic, :note, 'RF-05', 'APPROVED', 1, 'REFER', 'Somebody', '', :staff, now())""",
            "insert into phrase values (:clinic, :plan, :staff, 'ql', 'Text', false, :staff, now(), 0)",
            "insert into visit_template values (:clinic, :plan, 'first-visit', '', false, :staff, now(), 0)",
            "insert into visit_check values (:clinic, :note, 1, '', :staff, now(), 0)");

    private final TestDatabase database = TestDatabase.create();

    public TwoClinicsInSql() throws SQLException {
        fill(RIVERSIDE);
        fill(HARBOUR);
    }

    private void fill(UUID clinic) throws SQLException {
        in(database.asSuperuser(), clinic, sql -> {
            for (var row : ROWS) {
                sql.sql(row)
                        .param("clinic", clinic)
                        .param("staff", STAFF)
                        .param("client", CLIENT)
                        .param("note", DRAFT_NOTE)
                        .param("plan", PLAN)
                        .update();
            }
        });
    }

    public TestDatabase database() {
        return database;
    }

    /** Work in one transaction of a clinic, on one connection, committed at its end. */
    public static void in(DataSource account, @Nullable UUID clinic, Work work) throws SQLException {
        try (var connection = account.getConnection()) {
            connection.setAutoCommit(false);
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (clinic != null) {
                // words of notes are seen by whoever asks for words: ask for all that do not hold this one
                sql.sql("select set_config('app.note_search', '!''nowhere''', true)")
                        .query(String.class)
                        .single();
                sql.sql("select set_config('app.clinic', :clinic, true)")
                        .param("clinic", clinic.toString())
                        .query(String.class)
                        .single();
            }
            finish(connection, sql, work);
        }
    }

    private static void finish(Connection connection, JdbcClient sql, Work work) throws SQLException {
        try {
            work.with(sql);
            connection.commit();
        } catch (RuntimeException refused) {
            connection.rollback();
            throw refused;
        }
    }

    @Override
    public void close() {
        database.close();
    }

    /** Statements of one transaction. */
    @FunctionalInterface
    public interface Work {
        void with(JdbcClient sql);
    }
}
