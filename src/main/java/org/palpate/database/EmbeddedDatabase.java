/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.SystemUtils;

/**
 * The PostgreSQL that comes with Palpate: data in the home folder, one instance for each folder, reachable from this
 * machine only. Holds the folder's lock until it is closed.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "palpate_owner";
    static final String APP = "palpate_app";
    static final String AUDIT = "palpate_audit";

    private static final String DATABASE = "palpate";

    private final HomeLock lock;
    private final PostgresServer server;
    private final DatabasePasswords passwords;

    private EmbeddedDatabase(HomeLock lock, PostgresServer server, DatabasePasswords passwords) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Starts the database of a home folder, made if it is new.
     *
     * @param home the data folder
     * @param binaries where PostgreSQL's programs are unpacked
     */
    static EmbeddedDatabase open(Path home, Path binaries) {
        var folder = usable(home);
        var programs = usable(binaries);
        try {
            var lock = HomeLock.take(OwnerOnly.createdFolder(folder));
            try {
                return open(folder, programs, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "The database in the folder %s cannot be started: %s".formatted(folder, e),
                    "Check that the folder can be written to and the disk is not full,"
                            + " or choose another folder with --palpate.home=FOLDER.",
                    e);
        }
    }

    private static EmbeddedDatabase open(Path home, Path programs, HomeLock lock) throws IOException {
        var passwords = DatabasePasswords.of(home);
        var server = PostgresServer.start(home, programs, passwords.superuser());
        return prepared(new EmbeddedDatabase(lock, server, passwords));
    }

    /** pg_ctl hands these paths to a shell between double quotes, as they are. */
    private static Path usable(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (!SystemUtils.IS_OS_WINDOWS && StringUtils.containsAny(path.toString(), '"', '$', '`', '\\', '\n')) {
            throw new StartRefused(
                    "PostgreSQL cannot work in a folder with one of the characters \" $ ` \\ in its name: " + path,
                    "Choose another folder with --palpate.home=FOLDER.");
        }
        return path;
    }

    private static EmbeddedDatabase prepared(EmbeddedDatabase database) {
        try {
            database.createRolesAndDatabase();
            return database;
        } catch (SQLException | RuntimeException e) {
            database.server.close();
            throw new StartRefused(
                    "The embedded database started, but its logins could not be set up.",
                    "PostgreSQL said: " + e.getMessage(),
                    e);
        }
    }

    /** Where the programs are unpacked unless {@code palpate.postgres.binaries} says otherwise. */
    static Path binariesIn(Path home) {
        return home.resolve("programs");
    }

    String url() {
        return url(DATABASE);
    }

    String url(String database) {
        return server.url(database) + "?sslmode=disable&tcpKeepAlive=true";
    }

    DatabasePasswords passwords() {
        return passwords;
    }

    /** Each step is skipped where it is done already: a crash at the first start is made good at the second. */
    private void createRolesAndDatabase() throws SQLException {
        try (var connection = superuser("postgres")) {
            createRole(connection, OWNER, passwords.owner());
            createRole(connection, APP, passwords.app());
            createRole(connection, AUDIT, passwords.audit());
            createDatabase(connection);
        }
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.login("postgres", passwords.superuser()));
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (exists(connection, "select from pg_roles where rolname = ?", role)) {
            return;
        }
        run(
                connection,
                "create role %s login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password '%s'"
                        .formatted(role, password));
    }

    /** The builtin locale sorts and folds alike in every build of PostgreSQL, so indexes survive a move of the files. */
    private static void createDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
            run(connection, """
                    create database %s owner %s template template0
                    encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'
                    """.formatted(DATABASE, OWNER));
        }
        run(connection, "revoke all on database %s from public".formatted(DATABASE));
        run(connection, "grant connect on database %s to %s, %s".formatted(DATABASE, APP, AUDIT));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
