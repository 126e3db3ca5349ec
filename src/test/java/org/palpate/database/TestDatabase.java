/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;

/**
 * A database of its own for a test, migrated and empty, on the one embedded server of the test JVM. Reached as in
 * production by two accounts: the application's and the owner's.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String MIGRATED = "palpate";

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Copies the migrated database; a copy takes a fraction of the migrations' time. */
    public static TestDatabase create() {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        copy(MIGRATED, database.name);
        return database;
    }

    /** The settings that put an application onto this database: one account for the pool, the owner for migrations. */
    public Map<String, String> properties() {
        var passwords = Server.EMBEDDED.passwords();
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", EmbeddedDatabase.APP,
                "spring.datasource.password", passwords.app(),
                "spring.flyway.user", EmbeddedDatabase.OWNER,
                "spring.flyway.password", passwords.owner());
    }

    public String url() {
        return Server.EMBEDDED.url(name);
    }

    /** As the application connects: held by row-level security. */
    public DataSource asApp() {
        return as(EmbeddedDatabase.APP, Server.EMBEDDED.passwords().app());
    }

    /** As the migrations connect: makes tables, and is held by row-level security all the same. */
    public DataSource asOwner() {
        return as(EmbeddedDatabase.OWNER, Server.EMBEDDED.passwords().owner());
    }

    /** As the audit verifier connects: reads every clinic. */
    public DataSource asAudit() {
        return as(EmbeddedDatabase.AUDIT, Server.EMBEDDED.passwords().audit());
    }

    /** Past every guard: for looking at what is really stored, and for doing what an intruder would. */
    public DataSource asSuperuser() {
        return as("postgres", Server.EMBEDDED.passwords().superuser());
    }

    private DataSource as(String user, String password) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url());
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Remembers the present contents for {@link #restore}. Whoever is connected is thrown out. */
    void remember() {
        // the pool is back within milliseconds of being thrown out, and PostgreSQL copies no database in use
        run("alter database " + name + " with allow_connections false");
        disconnectAll(name);
        copy(name, remembered());
        run("alter database " + name + " with allow_connections true");
    }

    /** Puts back what was remembered. Whoever is connected is thrown out. */
    void restore() {
        run("drop database " + name + " with (force)");
        copy(remembered(), name);
    }

    private String remembered() {
        return name + "_remembered";
    }

    @Override
    public void close() {
        run("drop database if exists " + name + " with (force)");
        run("drop database if exists " + remembered() + " with (force)");
    }

    private static void copy(String from, String to) {
        run("create database %s template %s owner %s".formatted(to, from, EmbeddedDatabase.OWNER));
    }

    private static void disconnectAll(String name) {
        run("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'".formatted(name));
    }

    private static void run(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection superuser() throws SQLException {
        return Server.EMBEDDED.superuser("postgres");
    }

    /** Started by the first test that needs it, stopped and deleted when the JVM ends. */
    private static final class Server {

        static final Path FOLDER = Path.of("target", "test-postgres");
        static final EmbeddedDatabase EMBEDDED = start();

        private static EmbeddedDatabase start() {
            try {
                removeLeftOvers();
                var home = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
                var database = EmbeddedDatabase.open(home, Path.of(DatabaseApp.PROGRAMS));
                // after the application contexts, which still hold connections
                SpringApplication.getShutdownHandlers().add(() -> stop(database, home));
                migrate(database);
                return database;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void migrate(EmbeddedDatabase database) {
            Flyway.configure()
                    .dataSource(
                            database.url(),
                            EmbeddedDatabase.OWNER,
                            database.passwords().owner())
                    .load()
                    .migrate();
        }

        private static void stop(EmbeddedDatabase database, Path home) {
            try {
                database.close();
                PostgresBinaries.deleteTree(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Of test runs that were killed: their servers would otherwise run for ever. */
        private static void removeLeftOvers() throws IOException {
            if (!Files.isDirectory(FOLDER)) {
                return;
            }
            try (var homes = Files.list(FOLDER)) {
                for (var home : homes.toList()) {
                    removeIfLeftOver(home);
                }
            }
        }

        private static void removeIfLeftOver(Path home) throws IOException {
            try (var lock = HomeLock.take(home)) {
                var binaries =
                        PostgresBinaries.unpack(Path.of(DatabaseApp.PROGRAMS).toAbsolutePath());
                LeftOverServer.stop(PostgresServer.dataFolder(home).toAbsolutePath(), new PostgresPrograms(binaries));
            } catch (StartRefused inUse) {
                return;
            }
            PostgresBinaries.deleteTree(home);
        }
    }
}
