/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the catalogue for tables and grants that would let one clinic see another, or let history be changed. */
class SchemaTest {

    private static final String APPEND_ONLY =
            "('audit_event', 'note_version', 'plan_version', 'intake_version', 'intake_review', 'consent_entry',"
                    + " 'consent_rules', 'library_entry_version', 'clearance', 'clearance_end', 'safety_check', 'safety_check_rule', 'rule_setting',"
                    + " 'note_words')";

    private static final String CLINIC_TABLES = """
            select c.oid, c.relname::text as name, c.relrowsecurity, c.relforcerowsecurity from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped)
            """;

    @SuppressWarnings("NullAway.Init")
    private static TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private static JdbcClient sql;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        sql = JdbcClient.create(database.asSuperuser());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyTableButTheListedOnesHoldsRowsOfAClinic() {
        assertThat(names("""
                select relname::text from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                except select name from (""" + CLINIC_TABLES + ") t"))
                .containsExactlyInAnyOrder("body_place", "flyway_schema_history", "note_transition");
        assertThat(names("select name from (" + CLINIC_TABLES + ") t"))
                .contains("client", "encounter", "audit_event")
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void everyClinicTableIsHeldByRowLevelSecurityEvenForItsOwner() {
        assertThat(names("select name from (" + CLINIC_TABLES
                        + ") t where not relrowsecurity or not relforcerowsecurity"))
                .isEmpty();
    }

    @Test
    void everyClinicTableHasThePolicyOfTheClinicAndNoOtherThanListed() {
        assertThat(names("select name from (" + CLINIC_TABLES + """
                ) t where not exists (
                    select from pg_policies p where p.tablename = t.name and p.policyname = 'clinic_only'
                      and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL'
                      and p.qual like '%clinic_id = (NULLIF(current_setting(''app.clinic''%'
                      and p.with_check = p.qual)
                """)).isEmpty();
        assertThat(names("""
                select tablename || ' ' || policyname || ' ' || cmd || ' ' || array_to_string(roles, ',')
                from pg_policies where policyname <> 'clinic_only'
                  and (policyname, cmd, roles) is distinct from ('audit_reads', 'SELECT', '{palpate_audit}'::name[])
                """))
                .containsExactlyInAnyOrder(
                        "clinic any_clinic_lookup SELECT palpate_owner",
                        "audit_head every_head SELECT palpate_owner",
                        "account login_lookup SELECT palpate_owner",
                        "note_words asked_for SELECT palpate_app");
    }

    @Test
    void theApplicationDeletesNothingAnywhere() {
        assertThat(granted("DELETE, TRUNCATE, TRIGGER, REFERENCES, MAINTAIN")).isEmpty();
    }

    @Test
    void theApplicationChangesNoHistory() {
        assertThat(names("""
                select relname::text from pg_class where relnamespace = 'public'::regnamespace
                  and relname in\s""" + APPEND_ONLY + " and has_any_column_privilege('palpate_app', oid, 'UPDATE')"))
                .isEmpty();
    }

    @Test
    void theAuditorOnlyReads() {
        assertThat(names("""
                select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and has_table_privilege('palpate_audit', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')""")).isEmpty();
    }

    @Test
    void theAuditorReadsNoPasswordHash() {
        assertThat(names("""
                select column_name::text from information_schema.columns
                where table_schema = 'public' and table_name = 'account'
                  and not has_column_privilege('palpate_audit', 'account', column_name, 'SELECT')""")).containsExactly("password_hash");
    }

    @Test
    void theApplicationOwnsNothingAndMakesNothing() {
        assertThat(names("select relname::text from pg_class where relowner = 'palpate_app'::regrole"))
                .isEmpty();
        assertThat(sql.sql("""
                        select has_schema_privilege('palpate_app', 'public', 'CREATE')
                            or has_database_privilege('palpate_app', current_database(), 'CREATE')
                            or pg_has_role('palpate_app', 'palpate_owner', 'MEMBER')
                            or pg_has_role('palpate_app', 'palpate_audit', 'MEMBER')
                            or (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles
                                where rolname = 'palpate_app')""").query(Boolean.class).single()).isFalse();
    }

    @Test
    void everyKeyBeginsWithTheClinic() {
        assertThat(names("""
                select i.indexrelid::regclass::text from pg_index i join (""" + CLINIC_TABLES + """
                ) t on t.oid = i.indrelid
                where i.indisunique and (select attname from pg_attribute
                                         where attrelid = i.indrelid and attnum = i.indkey[0]) <> 'clinic_id'
                """))
                .as("the login page has no clinic to choose from: docs/data-model.md")
                .containsExactly("account_username");
    }

    @Test
    void everyForeignKeyBeginsWithTheClinicOnBothSides() {
        assertThat(names("""
                select k.conname::text from pg_constraint k join (""" + CLINIC_TABLES + """
                ) t on t.oid = k.conrelid
                where k.contype = 'f'
                  and ((select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])
                           <> 'clinic_id'
                    or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1])
                           <> 'clinic_id')
                """)).isEmpty();
        assertThat(sql.sql("select count(*) from pg_constraint where contype = 'f'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(15);
    }

    @Test
    void noViewLooksPastThePolicies() {
        assertThat(names("""
                select relname::text from pg_class where relnamespace = 'public'::regnamespace
                  and (relkind = 'm'
                    or relkind = 'v' and not coalesce(reloptions @> array['security_invoker=true'], false))""")).isEmpty();
    }

    @Test
    void onlyTheListedFunctionsRunWithTheOwnersRights() {
        assertThat(names("select proname::text from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .containsExactlyInAnyOrder("any_clinic", "audit_heads", "find_login", "username_taken");
        assertThat(names("""
                select proname::text from pg_proc where pronamespace = 'public'::regnamespace
                  and has_function_privilege('palpate_app', oid, 'EXECUTE')"""))
                .containsExactlyInAnyOrder(
                        "any_clinic",
                        "audit_heads",
                        "find_login",
                        "username_taken",
                        "searched_text",
                        "words_of_note",
                        "movement_words",
                        "words_of_reading");
    }

    private static List<String> granted(String privileges) {
        return sql.sql("""
                        select relname::text from pg_class
                        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                          and has_table_privilege('palpate_app', oid, :privileges)""")
                .param("privileges", privileges)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<String> names(String query) {
        return sql.sql(query).query((row, number) -> row.getString(1)).list();
    }
}
