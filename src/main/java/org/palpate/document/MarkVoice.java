/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.function.Function;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;

/**
 * Whom a document speaks to about marks.
 *
 * @param everyday whether it is the client
 * @param techniques what a technique is called, by its key
 */
record MarkVoice(boolean everyday, Function<String, String> techniques) {

    /** To the client, who reads no techniques. */
    static final MarkVoice CLIENT = new MarkVoice(true, TechniqueNames.PLAIN);

    static MarkVoice professional(Function<String, String> techniques) {
        return new MarkVoice(false, techniques);
    }

    String title(Kind kind) {
        return everyday ? MarkWords.everydayTitle(kind) : MarkWords.title(kind);
    }

    String place(BodyMark mark) {
        return everyday ? MarkWords.everydayPlace(mark) : MarkWords.place(mark);
    }

    String finding(BodyMark mark) {
        return everyday ? MarkWords.everydayFinding(mark) : MarkWords.finding(mark, techniques);
    }

    /** The whole mark but its note. */
    String sentence(BodyMark mark) {
        return everyday ? MarkWords.everyday(mark) : MarkWords.withoutNote(mark, techniques);
    }
}
