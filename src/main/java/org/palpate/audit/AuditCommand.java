/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.util.List;
import java.util.Map;
import org.palpate.audit.verify.AuditVerifier;

/** The command {@code audit verify} as the command line knows it: the verifier itself stays inside this module. */
public final class AuditCommand {

    /** The exit code when nothing could be checked. */
    public static final int NOT_VERIFIABLE = AuditVerifier.NOT_VERIFIABLE;

    private AuditCommand() {}

    /** Verifies, prints what was found, and returns the process's exit code. */
    public static int verify(List<String> options, Map<String, String> environment) {
        return new AuditVerifier(System.out, System.err).run(options, environment);
    }
}
