/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a failure to the log under a short reference. The log gets the kinds of the exceptions and where they were
 * thrown, never their messages: a message may quote what somebody typed.
 */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MAX_FRAMES = 25;

    private Failures() {}

    /** Logs the failure and returns its reference. */
    static String log(Throwable failure) {
        var reference = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
        LOG.error("Reference {}: {}", reference, withoutMessages(failure));
        return reference;
    }

    private static String withoutMessages(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause == failure ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int n = 0; n < Math.min(frames.length, MAX_FRAMES); n++) {
                text.append("\n    at ").append(frames[n]);
            }
        }
        return text.toString();
    }
}
