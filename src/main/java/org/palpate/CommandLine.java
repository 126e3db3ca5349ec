/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import java.util.Arrays;
import java.util.List;
import org.palpate.audit.AuditCommand;
import org.springframework.boot.logging.LoggingSystem;

/** The words before the options: with none the application starts, otherwise a command runs in its place. */
record CommandLine(List<String> words, List<String> options) {

    private static final List<String> AUDIT_VERIFY = List.of("audit", "verify");

    static CommandLine of(String... arguments) {
        return new CommandLine(
                Arrays.stream(arguments).filter(word -> !isOption(word)).toList(),
                Arrays.stream(arguments).filter(CommandLine::isOption).toList());
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("--");
    }

    boolean hasCommand() {
        return !words.isEmpty();
    }

    /** Runs the command without the application and returns the process's exit code. */
    int run() {
        // what a command prints is its result: no log lines in between
        LoggingSystem.get(CommandLine.class.getClassLoader()).beforeInitialize();
        if (words.equals(AUDIT_VERIFY)) {
            return AuditCommand.verify(options, System.getenv());
        }
        System.err.println("Palpate does not know the command \"%s\". Without a command it starts; the one command is:"
                .formatted(String.join(" ", words)));
        System.err.println("  audit verify [--palpate.home=FOLDER]");
        return AuditCommand.NOT_VERIFIABLE;
    }
}
