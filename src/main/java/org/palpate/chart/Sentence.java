/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.palpate.bodymap.BodyMark;

/**
 * A sentence that belongs into the note as the visit stands: always one line, without blanks at its ends.
 *
 * @param section where it belongs
 * @param source what it says: {@code mark}, {@code total}, {@code reading} or {@code offer}, a colon, and a key
 * @param marks the marks it tells of
 * @param text the line
 */
record Sentence(SoapSection section, String source, Set<UUID> marks, String text) {

    /** Before the key of a sentence that tells what a mark is. */
    static final String MARK = "mark:";

    /** Before the key of a sentence that was offered and accepted. */
    static final String OFFER = "offer:";

    private static final String ENDS = ".!?…؟۔。！？";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsThaana}]");
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    Sentence {
        marks = Set.copyOf(marks);
    }

    /** Tells of these marks; what is typed on a mark may have lines, a sentence has none. */
    static Sentence of(SoapSection section, String source, Collection<BodyMark> marks, String text) {
        return new Sentence(section, source, ids(marks), oneLine(text));
    }

    /** Tells what these marks are; the same ones have the same key in whatever order they come. */
    static Sentence ofMarks(SoapSection section, Collection<BodyMark> marks, String text) {
        return of(section, MARK + new TreeSet<>(ids(marks)).first(), marks, text);
    }

    /**
     * Words of somebody after a sentence: on one line, with a capital, ended by a full stop where nothing ends them. Hebrew or Arabic is
     * fenced, so that it does not turn around what stands beside it.
     */
    static String quoted(String words) {
        var line = oneLine(words);
        if (line.isEmpty()) {
            return line;
        }
        int first = Character.toTitleCase(line.codePointAt(0));
        var begun = Character.toString(first) + line.substring(Character.charCount(line.codePointAt(0)));
        var ended = ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? begun : begun + ".";
        return RIGHT_TO_LEFT.matcher(line).find() ? LEFT_TO_RIGHT_MARK + ended + LEFT_TO_RIGHT_MARK : ended;
    }

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static Set<UUID> ids(Collection<BodyMark> marks) {
        return marks.stream().map(BodyMark::id).collect(Collectors.toSet());
    }
}
