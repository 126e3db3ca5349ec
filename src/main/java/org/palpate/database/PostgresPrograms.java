/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code initdb} and {@code pg_ctl} and waits for them. */
final class PostgresPrograms {

    private final Path bin;

    PostgresPrograms(Path binaries) {
        this.bin = binaries.resolve("bin");
    }

    /** What a program said, and whether it did what it was asked to. */
    record Outcome(boolean success, String output) {}

    Outcome run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses root: in a user namespace of its own the process is nobody, with root's files
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // messages in English, whatever the machine speaks: they end up in our sentences and logs
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return outcome(builder.start());
    }

    private static Outcome outcome(Process process) throws IOException {
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
        try {
            return new Outcome(process.waitFor() == 0, output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for PostgreSQL");
        }
    }
}
