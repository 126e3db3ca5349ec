/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.palpate.database.AuditDatabase;
import org.palpate.database.StartRefused;

/** The command {@code audit verify}: says whether the records of a stopped Palpate are as they were written. */
public final class AuditVerifier {

    /** Everything is as it was written. */
    public static final int WHOLE = 0;

    /** Something is not as it was written. */
    public static final int BROKEN = 1;

    /** Nothing could be checked. */
    public static final int NOT_VERIFIABLE = 2;

    private static final String NOT_ALLOWED = "42501";

    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out for what was checked and what was found
     * @param err for why nothing could be checked
     */
    public AuditVerifier(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command with these options and returns the process's exit code. */
    public int run(List<String> arguments, Map<String, String> environment) {
        try {
            return run(Options.of(arguments, environment));
        } catch (NotVerifiable refused) {
            err.println(refused.getMessage());
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            err.println(refused.remedy());
        } catch (IOException | InvalidPathException unreadable) {
            err.println("The data folder cannot be read: " + unreadable.getMessage());
        }
        return NOT_VERIFIABLE;
    }

    private int run(Options options) throws IOException {
        try (var database = open(options)) {
            return verify(options, new Verification(database.dataSource(), options.home()));
        } catch (SQLException unreadable) {
            err.println(
                    NOT_ALLOWED.equals(unreadable.getSQLState())
                            ? "The account %s may not take the role palpate_audit: use that account, or one that may."
                                    .formatted(options.username())
                            : "The database cannot be read: " + unreadable.getMessage());
            return NOT_VERIFIABLE;
        }
    }

    private static AuditDatabase open(Options options) throws IOException {
        return options.external()
                ? AuditDatabase.connect(options.url(), options.username(), options.password())
                : AuditDatabase.openEmbedded(options.home());
    }

    private int verify(Options options, Verification verification) throws IOException, SQLException {
        long start = System.nanoTime();
        try {
            var report = verification.run();
            out.println("Checked " + options.place() + ".");
            report.print(out, Duration.ofNanos(System.nanoTime() - start));
            return WHOLE;
        } catch (Broken broken) {
            out.println("Checked " + options.place() + ".");
            out.println("Broken: " + broken.getMessage() + ".");
            return BROKEN;
        }
    }
}
