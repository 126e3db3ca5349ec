/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server settings of the embedded database, in a file of their own that is written at each start, so that a new
 * Palpate version brings its settings to an old data folder. An administrator's own settings go into
 * {@code postgresql.auto.conf} or to the end of {@code postgresql.conf}.
 */
final class PostgresSettings {

    private static final String FILE = "palpate.conf";

    private PostgresSettings() {}

    /** Makes a fresh data folder read our settings, and lets nobody in without a password. */
    static void prepare(Path data) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), "%ninclude_if_exists '%s'%n".formatted(FILE), APPEND);
        Files.writeString(data.resolve("pg_hba.conf"), """
                # Palpate: this machine only, and never without the password kept in database.properties
                host    all    all    127.0.0.1/32    scram-sha-256
                """);
    }

    static void write(Path data, int port) throws IOException {
        var draft = data.resolve(FILE + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, OwnerOnly.fileAttributes());
        Files.writeString(draft, text(port));
        Files.move(draft, data.resolve(FILE), ATOMIC_MOVE);
    }

    private static String text(int port) {
        return """
                # Written by Palpate at each start: changes made here are lost.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                max_connections = 50
                timezone = 'UTC'
                log_timezone = 'UTC'
                password_encryption = 'scram-sha-256'

                # an acknowledged note survives a crash of the process and of the machine
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # one file for each day of the week, overwritten a week later
                logging_collector = on
                log_directory = '../logs'
                log_filename = 'postgres-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0

                # No clinical text in the log: no statements, no parameters, and not the errors of statements either,
                # because they quote the row that was refused. The application gets them, and logs what may be logged.
                log_statement = 'none'
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_min_duration_statement = -1
                """.formatted(PostgresServer.HOST, port);
    }
}
