/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Locale;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;
import org.palpate.clinic.NoteStyle;

/** How sentences about marks are put. What is said is in {@link MarkClause}; words of the therapist's come after it. */
interface NoteVoice {

    /** A mark by itself, with a full stop. */
    String one(BodyMark mark, MarkClause clause);

    /** The same on both sides, with a full stop. */
    String both(BodyMark left, MarkClause clause);

    /** One place on both sides, each with findings of its own, with a full stop. */
    String pair(BodyMark left, MarkClause ofLeft, MarkClause ofRight);

    /** What was treated in all, with a full stop. */
    String total(int places, int minutes);

    /** The voice of a style. */
    static NoteVoice of(NoteStyle style) {
        return switch (style) {
            case TELEGRAPHIC -> new ShortVoice();
            case FULL -> new FullVoice();
        };
    }

    /** {@code left psoas major}, and the name alone on the midline. */
    static String sided(BodyMark mark) {
        return mark.side() == Side.MIDLINE ? MarkWords.name(mark) : mark.side().key() + " " + MarkWords.name(mark);
    }

    /** The same words at the start of a sentence. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
