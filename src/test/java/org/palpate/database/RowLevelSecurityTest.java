/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palpate.database.TwoClinicsInSql.HARBOUR;
import static org.palpate.database.TwoClinicsInSql.RIVERSIDE;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With every service out of the way, plain SQL of the application's account still meets one clinic only. */
class RowLevelSecurityTest {

    @SuppressWarnings("NullAway.Init")
    private static TwoClinicsInSql clinics;

    @BeforeAll
    static void open() throws SQLException {
        clinics = new TwoClinicsInSql();
    }

    @AfterAll
    static void close() {
        clinics.close();
    }

    /** Read from the catalogue: a new table without a row in {@link TwoClinicsInSql} fails here. */
    static List<String> clinicTables() throws SQLException {
        return JdbcClient.create(clinics.database().asSuperuser())
                .sql("""
                        select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'clinic_id'
                        order by 1""")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @ParameterizedTest
    @MethodSource("clinicTables")
    void bothClinicsHaveARowToBeSeen(String table) {
        assertThat(clinicsSeen(clinics.database().asSuperuser(), null, table)).containsOnly(RIVERSIDE, HARBOUR);
    }

    @ParameterizedTest
    @MethodSource("clinicTables")
    void withoutAClinicNoRowIsSeen(String table) {
        assertThat(clinicsSeen(clinics.database().asApp(), null, table)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("clinicTables")
    void anotherClinicsRowsAreNotSeen(String table) {
        assertThat(clinicsSeen(clinics.database().asApp(), RIVERSIDE, table)).containsExactly(RIVERSIDE);
        assertThat(clinicsSeen(clinics.database().asApp(), HARBOUR, table)).containsExactly(HARBOUR);
    }

    @ParameterizedTest
    @MethodSource("clinicTables")
    void aRowCannotBePutIntoAnotherClinic(String table) {
        var copy =
                "insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('clinic_id', :other))).*"
                        + " from " + table + " t";
        assertThatThrownBy(() -> TwoClinicsInSql.in(
                        clinics.database().asApp(),
                        RIVERSIDE,
                        sql -> sql.sql(copy).param("other", HARBOUR.toString()).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(row-level security|a note that is <NULL>).*"); // the trigger sees no note
    }

    @ParameterizedTest
    @MethodSource("clinicTables")
    void anotherClinicsRowsCannotBeChanged(String table) throws SQLException {
        if (Set.of(
                        "audit_event",
                        "note_version",
                        "plan_version",
                        "intake_version",
                        "intake_review",
                        "consent_entry",
                        "consent_rules",
                        "library_entry_version",
                        "clearance",
                        "clearance_end",
                        "safety_check",
                        "safety_check_rule",
                        "rule_setting",
                        "note_words")
                .contains(table)) {
            return; // nobody's rows can be changed there: SchemaTest
        }
        TwoClinicsInSql.in(
                clinics.database().asApp(),
                RIVERSIDE,
                sql -> assertThat(sql.sql("update " + table + " set clinic_id = clinic_id where clinic_id = :other")
                                .param("other", HARBOUR)
                                .update())
                        .isZero());
    }

    @Test
    void theSettingEndsWithItsTransaction() throws SQLException {
        try (var connection = clinics.database().asApp().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('app.clinic', '" + RIVERSIDE + "', true)");
                connection.commit();
                var left = statement.executeQuery("select count(*) from client");
                left.next();
                assertThat(left.getInt(1)).isZero();
            }
            connection.rollback();
        }
    }

    /** Row-level security does not hold foreign keys: the clinic inside the key does. */
    @Test
    void aRowCannotPointIntoAnotherClinic() throws SQLException {
        var id = UUID.randomUUID();
        TwoClinicsInSql.in(
                clinics.database().asApp(),
                HARBOUR,
                sql -> sql.sql("""
                        insert into client (clinic_id, id, number, given_name, family_name, birth_date, search_text, sort_name,
                                            created_at)
                        values (:clinic, :id, 7, 'Only', 'Harbour', '1990-01-01', '', '', now())""").param("clinic", HARBOUR).param("id", id).update());
        assertThatThrownBy(() -> TwoClinicsInSql.in(
                        clinics.database().asApp(),
                        RIVERSIDE,
                        sql -> sql.sql("""
                                insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone,
                                                       started_at, changed_by, changed_at)
                                values (:clinic, :id, :id, :staff, '2026-01-01', 'UTC', now(), :staff, now())""")
                                .param("clinic", RIVERSIDE)
                                .param("id", id)
                                .param("staff", TwoClinicsInSql.STAFF)
                                .update()))
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    private static Set<UUID> clinicsSeen(DataSource account, @Nullable UUID clinic, String table) {
        try {
            var seen = new HashSet<UUID>();
            TwoClinicsInSql.in(
                    account,
                    clinic,
                    sql -> seen.addAll(sql.sql("select clinic_id from " + table)
                            .query(UUID.class)
                            .list()));
            return seen.stream().collect(Collectors.toUnmodifiableSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
