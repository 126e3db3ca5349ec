/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used as things stand, and somebody can put that right: one sentence says what is wrong, the
 * other what to do. Ends the start without a stack trace.
 */
public class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String sentence, String remedy) {
        this(sentence, remedy, null);
    }

    /** A refusal with a sentence, what to do about it, and what was thrown, if anything. */
    public StartRefused(String sentence, String remedy, @Nullable Throwable cause) {
        super(sentence, cause);
        this.remedy = remedy;
    }

    /** What to do about it, as a whole sentence. */
    public String remedy() {
        return remedy;
    }
}
