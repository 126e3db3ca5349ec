/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/**
 * What somebody looks for in notes, as typed: words that must all be there, in any order; {@code "words in quotes"} that
 * must follow each other; {@code or} between two; a hyphen before what must not be there.
 *
 * @param words on one line, with hyphens only where they mean something
 */
record NoteQuestion(String words) {

    private static final String FIELD = "words";
    private static final int LONGEST = 200;

    static final String NOTHING_ASKED = "Type at least one word to look for.";

    /**
     * @throws Rejection if it is empty, too long, or holds a character that no note can hold
     */
    static NoteQuestion of(@Nullable String typed) {
        var line = Text.clean(FIELD, typed, Integer.MAX_VALUE).replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        if (length > LONGEST) {
            throw new Rejection(
                    FIELD,
                    "A search can be %,d characters long; this is %,d. Take out some words."
                            .formatted(LONGEST, length));
        }
        if (line.isEmpty()) {
            throw new Rejection(FIELD, NOTHING_ASKED);
        }
        return new NoteQuestion(line.replaceAll("(?<=\\S)-+|-+(?=\\s|$)", " "));
    }

    /** SHA-256 in hexadecimal: the audit trail can tell two questions apart, and tells none of them. */
    String hash() {
        return HexFormat.of().formatHex(CanonicalJson.sha256(words.getBytes(StandardCharsets.UTF_8)));
    }
}
