/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server on the data of one home folder, made at the first start. The caller holds the {@link HomeLock}:
 * whatever server is found running here was left over by a Palpate that was killed.
 */
final class PostgresServer implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String MAJOR_VERSION = "18";
    private static final String STOP_SECONDS = "60";
    /** Replaying the log after a crash takes its time; giving up early would only repeat it. */
    private static final String START_SECONDS = "600";

    private static final int START_ATTEMPTS = 3;

    private final Path data;
    private final PostgresPrograms programs;
    private final int port;
    private final PostgresWatch watch;

    private PostgresServer(Path data, PostgresPrograms programs, int port, PostgresWatch watch) {
        this.data = data;
        this.programs = programs;
        this.port = port;
        this.watch = watch;
    }

    static Path dataFolder(Path home) {
        return home.resolve("postgres");
    }

    /** Starts the server of this home, after making its data folder if there is none. */
    static PostgresServer start(Path home, Path binaries, String superuserPassword) throws IOException {
        var data = dataFolder(home);
        var programs = new PostgresPrograms(PostgresBinaries.unpack(binaries));
        if (Files.exists(data)) {
            refuseOtherVersion(data);
            // PostgreSQL insists on it, and a folder copied back from a backup often lacks it
            OwnerOnly.folder(data);
            LeftOverServer.stop(data, programs);
        } else {
            initialise(home, data, programs, superuserPassword);
        }
        OwnerOnly.folder(home.resolve("logs"));
        return start(home, data, programs);
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "The data in %s was written by PostgreSQL %s; this Palpate runs PostgreSQL %s."
                            .formatted(data, version, MAJOR_VERSION),
                    "Start the Palpate version that wrote it, or move the data over as docs/UPDATING.md tells.");
        }
    }

    /** Builds the data folder under another name first, so that a crash in between leaves no half-made database. */
    private static void initialise(Path home, Path data, PostgresPrograms programs, String superuserPassword)
            throws IOException {
        LOG.info("Creating the database in {}", data);
        var draft = home.resolve("postgres.new");
        PostgresBinaries.deleteTree(draft);
        var passwordFile = Files.createTempFile(home, "superuser", ".tmp", OwnerOnly.fileAttributes());
        try {
            Files.writeString(passwordFile, superuserPassword);
            var outcome = programs.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--no-instructions");
            if (!outcome.success()) {
                throw cannotCreate(data, outcome.output());
            }
        } finally {
            Files.delete(passwordFile);
        }
        PostgresSettings.prepare(draft);
        Files.move(draft, data, ATOMIC_MOVE);
    }

    private static StartRefused cannotCreate(Path data, String output) {
        return output.contains("cannot be run as root")
                ? new StartRefused(
                        "PostgreSQL refuses to run as root, and this machine offers no user namespace to avoid it.",
                        "Start Palpate as an ordinary user, or set spring.datasource.url to a PostgreSQL of your own.")
                : new StartRefused(
                        "The database could not be created in %s.".formatted(data), "PostgreSQL said: " + output);
    }

    private static PostgresServer start(Path home, Path data, PostgresPrograms programs) throws IOException {
        var startLog = home.resolve("logs").resolve("postgres-start.log");
        var output = "";
        for (int attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            // chosen anew each time: between choosing and listening another program may take the port
            int port = freePort();
            PostgresSettings.write(data, port);
            Files.deleteIfExists(startLog);
            var outcome = programs.run(
                    "pg_ctl", "--pgdata=" + data, "--log=" + startLog, "--wait", "--timeout=" + START_SECONDS, "start");
            if (outcome.success()) {
                LOG.info("PostgreSQL listens on {}:{}, data in {}", HOST, port, data);
                return new PostgresServer(data, programs, port, PostgresWatch.over(data, startLog, programs));
            }
            output = Files.exists(startLog) ? Files.readString(startLog, StandardCharsets.UTF_8) : outcome.output();
            LOG.warn("PostgreSQL did not start (attempt {} of {}): {}", attempt, START_ATTEMPTS, output);
        }
        throw new StartRefused(
                "The embedded PostgreSQL does not start on %s.".formatted(data),
                "It said: %s%nMore may stand in the folder %s.".formatted(output.strip(), home.resolve("logs")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /** Where a database of this server is reached; the login goes into the properties. */
    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
    }

    Properties login(String user, String password) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("sslmode", "disable");
        return properties;
    }

    /** Ends the sessions that are left, writes everything to disk and waits until the server is gone. */
    @Override
    public void close() {
        watch.close();
        try {
            var outcome = programs.run(
                    "pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS, "stop");
            if (outcome.success()) {
                LOG.info("PostgreSQL has stopped");
            } else {
                LOG.error("PostgreSQL did not stop: {}", outcome.output());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
