/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A PostgreSQL that somebody else runs and that has never heard of Palpate, in each set-up we promise to work with. */
@Timeout(120)
class ExternalDatabaseTest {

    @TempDir
    static Path home;

    static PostgresServer server;

    @BeforeAll
    static void startSomebodyElsesServer() throws IOException {
        server = PostgresServer.start(home, Path.of(DatabaseApp.PROGRAMS).toAbsolutePath(), "secret");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void forgetPalpate() throws SQLException {
        DatabaseApp.CLINIC.set(null);
        admin("drop database if exists clinics with (force)");
        for (var role : new String[] {"palpate_app", "palpate_audit", "anna", "palpate_owner"}) {
            admin("drop role if exists " + role);
        }
    }

    @Test
    void oneAccountThatIsSuperuserServesAsApplicationOnlyWithItsRightsPutDown() throws SQLException {
        admin("create database clinics");
        try (var app = start("postgres", "secret")) {
            assertThatClinicsAreKeptApart(app, "postgres");
        }
        // and again, now that the roles are there
        start("postgres", "secret").close();
    }

    @Test
    void oneAccountThatOwnsTheDatabaseAndMayCreateRoles() throws SQLException {
        admin("create role anna login createrole password 'a'");
        admin("create database clinics owner anna");
        try (var app = start("anna", "a")) {
            assertThatClinicsAreKeptApart(app, "anna");
        }
        assertThat(mayUse("anna", "palpate_audit"))
                .as("the owner sees every clinic only where it takes the auditor's place")
                .isFalse();
        try (var audit = AuditDatabase.connect(url(), "anna", "a");
                var connection = audit.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select current_user, count(*) from note")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("palpate_audit");
            assertThat(rows.getLong(2)).isEqualTo(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneAccountWithTheRolesMadeByAnAdministrator() throws SQLException {
        admin("create role anna login password 'a'");
        admin("create database clinics owner anna");
        for (var statement : statementsToldTo("anna", "a")) {
            admin(statement);
        }
        try (var app = start("anna", "a")) {
            assertThatClinicsAreKeptApart(app, "anna");
        }
    }

    @Test
    void twoAccounts() throws SQLException {
        admin("create role palpate_owner login password 'o'");
        admin("create role palpate_app login password 'a'");
        admin("create role palpate_audit login password 'u'");
        admin("create database clinics owner palpate_owner");
        try (var app = start("palpate_app", "a", "--spring.flyway.user=palpate_owner", "--spring.flyway.password=o")) {
            assertThatClinicsAreKeptApart(app, "palpate_app");
        }
    }

    @Test
    void anAccountThatMayNotCreateRolesIsToldWhatAnAdministratorMustRun() throws Exception {
        admin("create role anna login password 'a'");
        admin("create database clinics owner anna");
        var app = JavaProcess.start(
                DatabaseApp.class,
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=anna",
                "--spring.datasource.password=a");
        var output = new String(app.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(app.waitFor()).isNotZero();
        assertThat(output)
                .contains("The database account \"anna\" may not create the roles Palpate needs.")
                .contains("create role palpate_app nologin;")
                .contains("grant palpate_app to anna with inherit false, set true;")
                .doesNotContain("\tat ");
    }

    @Test
    void aPoolThatIsSuperuserIsRefused() throws SQLException {
        admin("create database clinics");
        assertRefused(
                "The database role \"postgres\" must not serve the application: it is a superuser",
                "postgres",
                "secret",
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=secret");
    }

    @Test
    void aPoolThatBypassesTheGuardIsRefused() throws SQLException {
        admin("create role anna login bypassrls password 'a'");
        admin("create database clinics");
        assertRefused(
                "must not serve the application: it may bypass row-level security.",
                "anna",
                "a",
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=secret");
    }

    @Test
    void aPoolThatOwnsTheTablesIsRefused() throws SQLException {
        admin("create role anna login createrole password 'a'");
        admin("create database clinics owner anna");
        assertRefused(
                "The database role \"anna\" must not serve the application: it owns tables.",
                "anna",
                "a",
                "--spring.flyway.user=anna",
                "--spring.flyway.password=a");
    }

    @Test
    void aPoolThatReadsEveryClinicAsAuditorIsRefused() throws SQLException {
        admin("create role anna login password 'a'");
        admin("create role palpate_audit nologin");
        admin("grant palpate_audit to anna");
        admin("create database clinics");
        assertRefused(
                "must not serve the application: it is a member of palpate_audit.",
                "anna",
                "a",
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=secret");
    }

    @Test
    void aPasswordThatDoesNotFitIsToldWithoutAStackTrace() throws Exception {
        var app = JavaProcess.start(
                DatabaseApp.class,
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=wrong");
        var output = new String(app.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(app.waitFor()).isNotZero();
        assertThat(output).contains("The database cannot be used: ").doesNotContain("\tat ");
    }

    private static void assertThatClinicsAreKeptApart(ConfigurableApplicationContext app, String sessionUser)
            throws SQLException {
        var clinic = UUID.randomUUID();
        admin("clinics", "create table note (clinic_id uuid not null)");
        admin("clinics", "call protect_clinic_table('note', false)");
        admin("clinics", "insert into note values ('%s')".formatted(clinic));
        var jdbc = app.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select current_user || ' for ' || session_user")
                        .query(String.class)
                        .single())
                .isEqualTo("palpate_app for " + sessionUser);
        assertThat(count(app, clinic)).isEqualTo(1);
        assertThat(count(app, UUID.randomUUID())).isZero();
    }

    private static long count(ConfigurableApplicationContext app, UUID clinic) {
        DatabaseApp.CLINIC.set(clinic);
        var jdbc = app.getBean(JdbcClient.class);
        return new TransactionTemplate(app.getBean(PlatformTransactionManager.class))
                .<Long>execute(status ->
                        jdbc.sql("select count(*) from note").query(Long.class).single());
    }

    private static String[] statementsToldTo(String user, String password) {
        try {
            start(user, password).close();
            throw new AssertionError("started without the roles");
        } catch (BeanCreationException e) {
            var analysis = Objects.requireNonNull(new PostgresRefusalAnalyzer().analyze(e), "analysis");
            var told = Objects.requireNonNull(analysis.getAction(), "action");
            return told.substring(told.indexOf(": ") + 2).split(";\\s*");
        }
    }

    private static void assertRefused(String sentence, String user, String password, String... more) {
        assertThatExceptionOfType(BeanCreationException.class)
                .isThrownBy(() -> start(user, password, more).close())
                .satisfies(e -> assertThat(NestedExceptionUtils.getMostSpecificCause(e))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining(sentence));
    }

    private static ConfigurableApplicationContext start(String user, String password, String... more) {
        var arguments = new ArrayList<String>();
        arguments.add("--spring.datasource.url=" + url());
        arguments.add("--spring.datasource.username=" + user);
        arguments.add("--spring.datasource.password=" + password);
        arguments.addAll(List.of(more));
        return DatabaseApp.start(arguments.toArray(String[]::new));
    }

    private static boolean mayUse(String user, String role) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("clinics"), server.login("postgres", "secret"));
                var row = connection
                        .createStatement()
                        .executeQuery("select pg_has_role('%s', '%s', 'USAGE')".formatted(user, role))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String url() {
        return server.url("clinics");
    }

    private static void admin(String statement) throws SQLException {
        admin("postgres", statement);
    }

    private static void admin(String database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(database), server.login("postgres", "secret"))) {
            connection.createStatement().execute(statement);
        }
    }
}
