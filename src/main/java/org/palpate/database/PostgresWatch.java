/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the database server still runs, and starts it again where it was: a server that was killed, or that the
 * machine ended for want of memory, is back within a few seconds, and pages that were being written go on.
 */
final class PostgresWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Path data;
    private final Path startLog;
    private final PostgresPrograms programs;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("postgres-watch").unstarted(task));
    private Optional<ProcessHandle> server;
    private boolean gone;

    private PostgresWatch(Path data, Path startLog, PostgresPrograms programs) throws IOException {
        this.data = data;
        this.startLog = startLog;
        this.programs = programs;
        this.server = server();
    }

    /** Watches the server that runs on this data folder from now on. */
    static PostgresWatch over(Path data, Path startLog, PostgresPrograms programs) throws IOException {
        var watch = new PostgresWatch(data, startLog, programs);
        watch.thread.scheduleWithFixedDelay(watch::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            if (server.filter(ProcessHandle::isAlive).isEmpty()) {
                startAgain();
            }
        } catch (IOException | RuntimeException notYet) {
            LOG.warn("PostgreSQL could not be started again yet: {}", notYet.getMessage());
        }
    }

    /** Where its port, its data and its passwords were: connections that are made anew find it. */
    private void startAgain() throws IOException {
        if (!gone) {
            LOG.error("PostgreSQL has ended although nobody stopped it, and is started again");
            gone = true;
        }
        LeftOverServer.stop(data, programs);
        var outcome = programs.run("pg_ctl", "--pgdata=" + data, "--log=" + startLog, "--wait", "start");
        if (outcome.success()) {
            server = server();
            gone = false;
            LOG.info("PostgreSQL runs again");
        }
    }

    private Optional<ProcessHandle> server() throws IOException {
        var number = Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1)
                .getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip()));
    }

    /** Looks no more; a start that has begun is ended first. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(60, TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL is still being started");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
