/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs on although the Palpate that started it was killed. Its process number stands in
 * {@code postmaster.pid}; after a crash of the machine that number may belong to any other program by now, even to the
 * database of another Palpate. Such a one must not be stopped, and must not keep ours from starting. Yet two servers on
 * one data folder destroy it: where it cannot be told, a person decides.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);
    private static final String STOP_SECONDS = "60";
    private static final Duration SAME_START = Duration.ofSeconds(10);

    private final ProcessHandle process;
    private final Path data;
    /** What the server wrote when it started: process number, data folder, time of its start, port and more. */
    private final List<String> pidFile;

    private LeftOverServer(ProcessHandle process, Path data, List<String> pidFile) {
        this.process = process;
        this.data = data;
        this.pidFile = pidFile;
    }

    private enum Identity {
        OURS,
        ANOTHER_PROGRAM,
        UNKNOWN
    }

    /** Ends what was left running on this data folder, and removes what would make PostgreSQL believe it still runs. */
    static void stop(Path data, PostgresPrograms programs) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
            // written in part when the machine lost power; PostgreSQL would wait for a person to remove it
            Files.delete(file);
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isPresent()) {
            new LeftOverServer(process.get(), data, lines).stopIfOurs(programs, file);
        }
        // a number nobody has any more is PostgreSQL's own business: it looks for the server's children too
    }

    private void stopIfOurs(PostgresPrograms programs, Path file) throws IOException {
        switch (identity()) {
            case OURS -> stop(programs);
            case ANOTHER_PROGRAM -> Files.deleteIfExists(file);
            case UNKNOWN -> throw refused("A PostgreSQL (process %d) may still be running on %s.", "");
        }
    }

    private void stop(PostgresPrograms programs) throws IOException {
        LOG.warn("Stopping the PostgreSQL that a killed Palpate left running (process {})", process.pid());
        var outcome = programs.run(
                "pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS, "stop");
        if (!outcome.success() && process.isAlive()) {
            throw refused(
                    "A PostgreSQL that was left running (process %d) on %s cannot be stopped.",
                    " PostgreSQL said: " + outcome.output());
        }
    }

    private StartRefused refused(String sentence, String more) {
        return new StartRefused(
                sentence.formatted(process.pid(), data),
                "See what that process is and stop it, then start Palpate again." + more);
    }

    private Identity identity() {
        if (!isPostgres()) {
            return Identity.ANOTHER_PROGRAM;
        }
        var workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isReadable(workingFolder)) {
            // a server works in its data folder
            return isSameFolder(workingFolder) ? Identity.OURS : Identity.ANOTHER_PROGRAM;
        }
        return namesOurFolder() || startedWhenThePidFileSays() ? Identity.OURS : Identity.UNKNOWN;
    }

    private boolean isPostgres() {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private boolean isSameFolder(Path workingFolder) {
        try {
            return Files.isSameFile(workingFolder, data);
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean namesOurFolder() {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(data.toString()))
                .isPresent();
    }

    private boolean startedWhenThePidFileSays() {
        if (pidFile.size() < 3 || !pidFile.get(2).strip().matches("\\d{1,12}")) {
            return false;
        }
        var written = Instant.ofEpochSecond(Long.parseLong(pidFile.get(2).strip()));
        return process.info()
                .startInstant()
                .filter(started -> Duration.between(started, written).abs().compareTo(SAME_START) < 0)
                .isPresent();
    }
}
