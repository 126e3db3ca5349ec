/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.List;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;

/** As clinicians jot: the place, a colon, what is there. */
class ShortVoice implements NoteVoice {

    private static final String KEEP_OFF = "keep off";

    @Override
    public String one(BodyMark mark, MarkClause clause) {
        return said(mark, NoteVoice.sided(mark), jotted(mark, clause));
    }

    @Override
    public String both(BodyMark left, MarkClause clause) {
        return said(left, MarkWords.name(left) + ", both sides", jotted(left, clause.each()));
    }

    @Override
    public String pair(BodyMark left, MarkClause ofLeft, MarkClause ofRight) {
        var each = jotted(left, ofLeft) + "; right: " + jotted(left, ofRight);
        return said(left, MarkWords.name(left) + ", left", each);
    }

    @Override
    public String total(int places, int minutes) {
        return "In all: " + places + (places == 1 ? " place, " : " places, ") + minutes + " min.";
    }

    /** What is said of a mark of which nothing is known but where it is. */
    private static String jotted(BodyMark mark, MarkClause clause) {
        if (!clause.bare()) {
            return clause.jotted();
        }
        var words = new ArrayList<String>(List.of(mark.kind() == Kind.TREATED ? "treated" : KEEP_OFF));
        words.addAll(clause.after());
        return String.join("; ", words);
    }

    private static String said(BodyMark mark, String place, String words) {
        var phase = MarkWords.word(mark.phase());
        var where = phase == null ? place : place + ", " + phase;
        var lead = mark.kind() == Kind.AVOID ? "Avoid " + where : NoteVoice.capital(where);
        return lead + (words.equals(KEEP_OFF) ? "." : ": " + words + ".");
    }
}
