/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs on although the Palpate that started it was killed. Its process number stands in
 * {@code postmaster.pid}; after a crash of the machine that number may belong to any other program by now, which must
 * neither be stopped nor keep the database from starting.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final String STOP_SECONDS = "60";

    private LeftOverServer() {}

    /** Ends what was left running on this data folder, and removes what would make PostgreSQL believe it still runs. */
    static void stop(Path data, PostgresPrograms programs) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var postmaster = process(pidFile).filter(LeftOverServer::isPostgres);
        if (postmaster.isPresent()) {
            LOG.warn(
                    "Stopping the PostgreSQL that a killed Palpate left running (process {})",
                    postmaster.get().pid());
            stop(postmaster.get(), data, programs);
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private static void stop(ProcessHandle postmaster, Path data, PostgresPrograms programs) throws IOException {
        var outcome = programs.run(
                "pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS, "stop");
        if (!outcome.success() && postmaster.isAlive()) {
            throw new StartRefused(
                    "A PostgreSQL that was left running on %s (process %d) cannot be stopped."
                            .formatted(data, postmaster.pid()),
                    "Stop that process, then start Palpate again. PostgreSQL said: " + outcome.output());
        }
    }
}
