/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application as a process of its own, with a data folder of its own. */
final class RunningPalpate implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final int port;
    private final Process process;

    private RunningPalpate(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /** Starts it as a demo on the folder and waits until it says that it is up. */
    static RunningPalpate demo(Path home) {
        return start(home, "--palpate.demo=true");
    }

    static RunningPalpate start(Path home, String... options) {
        try {
            return start(home, freePort(), options);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Starts the demo once more after {@link #kill}, where its browsers look for it. */
    RunningPalpate again() {
        return start(home, port, "--palpate.demo=true");
    }

    private static RunningPalpate start(Path home, int port, String... options) {
        try {
            var command = command("--server.port=" + port, "--palpate.home=" + home);
            command.addAll(List.of(options));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
                    .start();
            var running = new RunningPalpate(home, port, process);
            running.awaitUp();
            return running;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Runs a command of the jar to its end and returns its exit code; what it printed goes to the file. */
    static int run(Path output, String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Still running: " + List.of(arguments));
        }
        return process.exitValue();
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    String logged() throws IOException {
        return Files.readString(log(home));
    }

    /** Ends the database server without warning and leaves the application running. */
    void killDatabase() throws IOException {
        var number = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow().destroyForcibly();
    }

    /** Ends it without warning, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        command.add("-jar");
        command.add(System.getProperty("palpate.jar", "target/palpate.jar"));
        command.addAll(List.of(arguments));
        return command;
    }

    private void awaitUp() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (isUp()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        throw new AssertionError("Palpate did not come up:\n" + logged());
    }

    private boolean isUp() {
        try (var client = HttpClient.newHttpClient()) {
            var health =
                    HttpRequest.newBuilder(URI.create(url("actuator/health"))).build();
            return client.send(health, BodyHandlers.ofString()).body().equals("{\"status\":\"UP\"}");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path log(Path home) {
        return home.resolveSibling(home.getFileName() + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
