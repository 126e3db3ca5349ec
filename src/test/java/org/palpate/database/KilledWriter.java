/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.palpate.security.ChartWriter;

/** Runs {@link ChartWriter}, kills it or its database at random moments, and remembers what was acknowledged. */
final class KilledWriter {

    /** What is killed. */
    enum Victim {
        PROGRAM,
        PROGRAM_THEN_DATABASE,
        DATABASE_THEN_PROGRAM
    }

    private static final int MOST_ACKNOWLEDGEMENTS = 60;
    private static final int MOST_MICROSECONDS = 10_000;

    private final Path home;
    private final Random random;
    private final List<String> settings;
    private final Map<UUID, String> saved = new HashMap<>();
    private final Map<UUID, String> signed = new HashMap<>();
    private @Nullable UUID clinic;
    private long lastServer;

    KilledWriter(Path home, Random random, String... settings) {
        this.home = home;
        this.random = random;
        this.settings = List.of(settings);
    }

    /** The last text that was acknowledged as saved, by note. */
    Map<UUID, String> saved() {
        return saved;
    }

    /** The hash that was acknowledged as signed, by note. */
    Map<UUID, String> signed() {
        return signed;
    }

    UUID clinic() {
        return clinic == null ? new UUID(0, 0) : clinic;
    }

    /** Starts the writer, lets it write, and kills. */
    void writeUntilKilled(Victim victim) throws Exception {
        // without its database an impatient writer would end by itself before it is killed
        var writer = start("--patient=" + (victim == Victim.DATABASE_THEN_PROGRAM));
        try (var lines = writer.inputReader()) {
            hear(lines, acknowledgements());
            waitABit();
            switch (victim) {
                case PROGRAM -> end(writer);
                case PROGRAM_THEN_DATABASE -> {
                    end(writer);
                    killDatabase();
                }
                case DATABASE_THEN_PROGRAM -> {
                    killDatabase();
                    end(writer);
                }
            }
            hearTheRest(lines);
        }
        assertThat(writer.waitFor()).isNotZero();
    }

    /** Kills the database under one writer again and again; the writer lives through it, and is killed at the end. */
    void writeWhileTheDatabaseIsKilled(int kills) throws Exception {
        var writer = start("--patient=true");
        try (var lines = writer.inputReader()) {
            for (int kill = 0; kill < kills; kill++) {
                hear(lines, acknowledgements());
                waitABit();
                killDatabase();
            }
            hear(lines, acknowledgements());
            end(writer);
            hearTheRest(lines);
        }
        assertThat(writer.waitFor()).isNotZero();
    }

    private Process start(String manner) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--palpate.home=" + home,
                "--palpate.postgres.binaries=" + DatabaseApp.PROGRAMS,
                "--logging.level.root=OFF",
                manner));
        arguments.addAll(settings);
        return JavaProcess.start(ChartWriter.class, arguments.toArray(String[]::new));
    }

    private int acknowledgements() {
        return 1 + random.nextInt(MOST_ACKNOWLEDGEMENTS);
    }

    /** So that not every kill comes right after an answer. */
    private void waitABit() {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(MOST_MICROSECONDS)));
    }

    /** Not {@code Process.destroyForcibly}: that would close the pipe with what was acknowledged last. */
    private static void end(Process writer) {
        writer.toHandle().destroyForcibly();
    }

    private void hear(BufferedReader lines, int acknowledgements) throws IOException {
        var output = new StringBuilder();
        for (int heard = 0; heard < acknowledgements; ) {
            var line = lines.readLine();
            assertThat(line).as("the writer ended too early: %s", output).isNotNull();
            output.append(line).append('\n');
            heard += heard(line) ? 1 : 0;
        }
    }

    private void hearTheRest(BufferedReader lines) throws IOException {
        String line;
        while ((line = lines.readLine()) != null) {
            heard(line);
        }
    }

    /** Returns whether something about a note was acknowledged. */
    private boolean heard(String line) {
        var words = Arrays.asList(line.split(" ", 4));
        if (words.size() < 3 || !words.getFirst().equals("ACK")) {
            return false;
        }
        switch (words.get(1)) {
            case "clinic" -> clinic = UUID.fromString(words.get(2));
            case "saved" -> saved.put(UUID.fromString(words.get(2)), words.get(3));
            case "signed" -> signed.put(UUID.fromString(words.get(2)), words.get(3));
            default -> { // a hand that ended with its database: it acknowledges nothing any more
            }
        }
        return !words.get(1).equals("clinic") && !words.get(1).equals("failed");
    }

    /** Kills the server and all that belongs to it at once, so that nobody writes down what is still in memory. */
    private void killDatabase() throws Exception {
        var server = awaitServer();
        lastServer = server.pid();
        var family = new ArrayList<>(server.descendants().toList());
        family.addFirst(server);
        family.forEach(ProcessHandle::destroyForcibly);
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    /** The server that runs now; after a kill the next one takes a moment. */
    private ProcessHandle awaitServer() throws IOException {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < deadline) {
            var server = server().filter(found -> found.pid() != lastServer && found.isAlive());
            if (server.isPresent()) {
                return server.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("PostgreSQL is not back after a minute");
    }

    private Optional<ProcessHandle> server() throws IOException {
        var file = home.resolve("postgres/postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }
}
