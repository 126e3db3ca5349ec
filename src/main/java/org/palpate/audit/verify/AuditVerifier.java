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
            var options = Options.of(arguments, environment);
            try (var database = open(options)) {
                out.println("Checking " + options.place());
                return verify(new Verification(database.dataSource(), options.home()));
            }
        } catch (NotVerifiable refused) {
            err.println(refused.getMessage());
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
            err.println(refused.remedy());
        } catch (SQLException unreadable) {
            err.println("The database cannot be read: " + unreadable.getMessage());
        } catch (IOException | InvalidPathException unreadable) {
            err.println("The data folder cannot be read: " + unreadable.getMessage());
        }
        return NOT_VERIFIABLE;
    }

    private static AuditDatabase open(Options options) throws IOException {
        return options.external()
                ? AuditDatabase.connect(options.url(), options.username(), options.password())
                : AuditDatabase.openEmbedded(options.home());
    }

    private int verify(Verification verification) throws IOException, SQLException {
        long start = System.nanoTime();
        try {
            verification.run().print(out, Duration.ofNanos(System.nanoTime() - start));
            return WHOLE;
        } catch (Broken broken) {
            out.println("Broken: " + broken.getMessage() + ".");
            return BROKEN;
        }
    }
}
