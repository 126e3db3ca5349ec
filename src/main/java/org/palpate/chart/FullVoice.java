/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkWords;

/** As one would say it. No verb agrees with a structure: some of their names are singular, some plural. */
class FullVoice implements NoteVoice {

    @Override
    public String one(BodyMark mark, MarkClause clause) {
        return said(mark, "the " + NoteVoice.sided(mark), clause) + ".";
    }

    @Override
    public String both(BodyMark left, MarkClause clause) {
        return said(left, "the " + MarkWords.name(left) + " on both sides", clause.each()) + ".";
    }

    @Override
    public String pair(BodyMark left, MarkClause ofLeft, MarkClause ofRight) {
        var right = ofRight.jotted();
        return said(left, "the " + NoteVoice.sided(left), ofLeft)
                + "; on the right: "
                + (right.isEmpty() ? "the same place, nothing more" : right)
                + ".";
    }

    @Override
    public String total(int places, int minutes) {
        return "The treatment covered " + places + (places == 1 ? " place in " : " places in ") + minutes
                + (minutes == 1 ? " minute." : " minutes.");
    }

    private static String said(BodyMark mark, String place, MarkClause clause) {
        var phase = Objects.requireNonNullElse(MarkWords.word(mark.phase()), "");
        return switch (mark.kind()) {
            case REPORTED -> led(phase, "the client reports ") + thing(mark, clause) + " in " + place + tail(clause);
            case FOUND -> led(phase, "there is ") + thing(mark, clause) + " in " + place + tail(clause);
            case TREATED -> led(phase, "the treatment covered ") + place + treated(mark, clause);
            case AVOID -> led(phase, "keep off ") + place + reason(clause);
        };
    }

    private static String led(String phase, String words) {
        return NoteVoice.capital(phase.isEmpty() ? words : phase + " " + words);
    }

    private static String thing(BodyMark mark, MarkClause clause) {
        if (gone(mark)) {
            return "no " + clause.what();
        }
        return switch (mark.type()) {
            case TRIGGER_POINT, SPASM, BRUISE, SCAR, SKIN, LUMP -> "a " + clause.what();
            case ADHESION_FEEL -> "an " + clause.what();
            default -> clause.what();
        };
    }

    private static boolean gone(BodyMark mark) {
        var rated = mark.intensity();
        return mark.change() == Change.RESOLVED || rated != null && rated == 0;
    }

    private static String tail(MarkClause clause) {
        return comma(clause.details()) + refers(clause.refersTo()) + semicolon(clause.after());
    }

    private static String refers(List<String> places) {
        return places.isEmpty() ? "" : ", and it refers to the " + String.join(" and the ", places);
    }

    private static String treated(BodyMark mark, MarkClause clause) {
        boolean named = mark.kind() == Kind.TREATED && mark.technique() != null;
        var what = Stream.concat(
                        clause.what().isEmpty() ? Stream.of() : Stream.of(clause.what()), clause.details().stream())
                .collect(Collectors.joining(", "));
        return (what.isEmpty() ? "" : (named ? " with " : ", ") + what) + semicolon(clause.after());
    }

    private static String reason(MarkClause clause) {
        var words = clause.jotted();
        return words.isEmpty() ? "" : ": " + words;
    }

    private static String comma(List<String> parts) {
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    private static String semicolon(List<String> parts) {
        return parts.isEmpty() ? "" : "; " + String.join("; ", parts);
    }
}
