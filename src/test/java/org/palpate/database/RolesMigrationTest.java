/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RolesMigrationTest {

    private static final UUID CLINIC = UUID.randomUUID();

    static TestDatabase database;

    @BeforeAll
    static void tables() {
        database = TestDatabase.create();
        for (var table : new String[] {"\"Odd name\"", "event"}) {
            run(database.asOwner(), "create table %s (clinic_id uuid not null, text text)".formatted(table));
            run(
                    database.asOwner(),
                    "call protect_clinic_table('%s', can_update => %s)".formatted(table, !table.equals("event")));
            run(database.asSuperuser(), "insert into %s values ('%s', 'x')".formatted(table, CLINIC));
        }
        run(database.asOwner(), "create table unprotected (text text)");
        run(database.asOwner(), "create function helper() returns int language sql as 'select 1'");
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "palpate_app, '\"Odd name\"', 'INSERT SELECT UPDATE'",
        "palpate_app, event, 'INSERT SELECT'",
        "palpate_app, unprotected, ''",
        "palpate_app, flyway_schema_history, ''",
        "palpate_audit, '\"Odd name\"', 'SELECT'",
        "palpate_audit, event, 'SELECT'",
        "palpate_audit, unprotected, ''",
    })
    void grantsExactlyThis(String role, String table, String rights) {
        assertThat(one(database.asSuperuser(), """
                        select coalesce(string_agg(p, ' ' order by p), '')
                          from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) p
                         where has_table_privilege('%s', '%s', p)
                        """.formatted(role, table))).isEqualTo(rights);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from event",
                "truncate event",
                "update event set text = 'y'",
                "create table mine (id int)",
                "select helper()",
                "call protect_clinic_table('event', true)",
                "alter table event disable row level security",
                "set role palpate_owner",
                "set role palpate_audit"
            })
    void theApplicationMayNot(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> run(database.asApp(), statement))
                .satisfies(refused -> assertThat(
                                ((SQLException) Objects.requireNonNull(refused.getRootCause())).getSQLState())
                        .isEqualTo("42501"));
    }

    @Test
    void theAuditorReadsEveryClinicAndWritesNothing() {
        assertThat(one(database.asAudit(), "select count(*)::text from event")).isEqualTo("1");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> run(database.asAudit(), "insert into event values (gen_random_uuid(), 'y')"))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void theOwnerIsHeldByTheSamePolicy() {
        assertThat(one(database.asOwner(), "select count(*)::text from event")).isEqualTo("0");
    }

    @Test
    void protectionIsOnAndForced() {
        assertThat(one(
                        database.asSuperuser(),
                        "select string_agg(relname || relrowsecurity || relforcerowsecurity, ',')"
                                + " from pg_class where relname in ('event')"))
                .isEqualTo("eventtruetrue");
    }

    private static void run(DataSource as, String sql) {
        JdbcClient.create(as).sql(sql).update();
    }

    private static String one(DataSource as, String query) {
        return JdbcClient.create(as).sql(query).query(String.class).single();
    }
}
