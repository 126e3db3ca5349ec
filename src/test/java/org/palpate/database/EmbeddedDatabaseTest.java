/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EmbeddedDatabaseTest {

    static Path home;

    static EmbeddedDatabase database;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = folder.resolve("new");
        database = EmbeddedDatabase.open(home, Path.of(DatabaseApp.PROGRAMS));
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "log_statement, none",
        "server_version_num, 180006",
    })
    void runsWithTheSettingsOfAProductionServer(String setting, String value) throws SQLException {
        assertThat(one("show " + setting)).isEqualTo(value);
    }

    @Test
    void keepsTimeInUtc() throws SQLException {
        // the driver sends the JVM's zone for its own session; the server's is what functions and jobs see
        assertThat(one("select reset_val from pg_settings where name = 'log_timezone'"))
                .isEqualTo("UTC");
        assertThat(one("select setting from pg_file_settings where name = 'timezone' order by seqno desc limit 1"))
                .isEqualTo("UTC");
    }

    @Test
    void sortsTextBySomethingThatNoOtherBuildOfPostgresSeesDifferently() throws SQLException {
        assertThat(one("select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)"
                        + " from pg_database where datname = 'palpate'"))
                .isEqualTo("b C.UTF-8 UTF8");
        assertThat(one("select lower('ŁUKASZ ĐẶNG ОЛЬГА')")).isEqualTo("łukasz đặng ольга");
    }

    @Test
    void doesNotAnswerOnOtherAddressesOfTheMachine() throws IOException {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        for (var networkInterface : NetworkInterface.networkInterfaces().toList()) {
            for (var address : networkInterface.inetAddresses().toList()) {
                if (address.isLoopbackAddress()) {
                    continue;
                }
                try (var socket = new Socket()) {
                    assertThatExceptionOfType(IOException.class)
                            .as("connecting to %s", address)
                            .isThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2000));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "palpate_owner", "palpate_app", "palpate_audit"})
    void letsNobodyInWithoutTheRightPassword(String user) {
        for (var password : new String[] {"wrong", ""}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), user, password)
                            .close());
        }
    }

    @Test
    void knowsNoWayInButScram() throws SQLException {
        assertThat(one("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(one("select count(*) from pg_authid where rolpassword not like 'SCRAM-SHA-256$%'"))
                .isEqualTo("0");
    }

    @Test
    void givesTheRolesNoMoreThanTheyNeed() throws SQLException {
        assertThat(one("""
                select string_agg(rolname || ':' || rolcanlogin, ' ' order by rolname) from pg_roles
                 where rolname like 'palpate%' and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                """)).isEqualTo("palpate_app:true palpate_audit:true palpate_owner:true");
        assertThat(one("select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                        + " where r.rolname like 'palpate%'"))
                .isEqualTo("0");
        assertThat(one("select rolname from pg_database d join pg_roles r on r.oid = d.datdba"
                        + " where datname = 'palpate'"))
                .isEqualTo("palpate_owner");
    }

    @Test
    void keepsPasswordsAndDataToTheAccountItRunsUnder() throws IOException {
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve(".."))).isEqualTo("rwxr-xr-x");
        assertThat(permissions(home.resolve("database.properties"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("logs"))).isEqualTo("rwx------");
        assertThat(database.passwords().toString())
                .doesNotContain(database.passwords().app());
    }

    @Test
    void writesNoTextOfARefusedRowIntoTheServersLog() throws Exception {
        var canary = "Canary7Sciatica";
        try (var connection = superuser("palpate");
                var statement = connection.createStatement()) {
            statement.execute("create table canary (note text unique check (length(note) < 20))");
            statement.execute("insert into canary values ('%s')".formatted(canary));
            for (var refused : new String[] {
                "insert into canary values ('%s')", "insert into canary values ('%s too long')", "select '%s'::int"
            }) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute(refused.formatted(canary)));
            }
            statement.execute("drop table canary");
        }
        try (var logs = Files.list(home.resolve("logs"))) {
            assertThat(logs.toList())
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain(canary));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String one(String query) throws SQLException {
        try (var connection = superuser("palpate")) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(query)
                    .query(String.class)
                    .single();
        }
    }

    private static Connection superuser(String name) throws SQLException {
        return database.superuser(name);
    }
}
