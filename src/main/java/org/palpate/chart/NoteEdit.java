/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change to the text of a section that touches a whole line and nothing else, so that it can be made to a text that
 * somebody is typing in. Where its line is not there any more, it changes nothing: somebody has edited it.
 *
 * <p>The browser makes the same change ({@code frontend/note-links/edits.ts}); {@code note-edits.json} among the test
 * resources holds both to it.
 *
 * @param section the section
 * @param line the line to be replaced or taken out, {@code null} where one is put in
 * @param text the line instead, or the new one; {@code null} where a line is taken out
 * @param below the line under which a new one goes, {@code null} where there is none
 * @param above the line over which a new one goes when {@code below} is not there; without both it goes to the end
 */
public record NoteEdit(
        SoapSection section,
        @Nullable String line,
        @Nullable String text,
        @Nullable String below,
        @Nullable String above) {

    static NoteEdit replace(SoapSection section, String line, String text) {
        return new NoteEdit(section, line, text, null, null);
    }

    static NoteEdit remove(SoapSection section, String line) {
        return new NoteEdit(section, line, null, null, null);
    }

    static NoteEdit insert(SoapSection section, String text, @Nullable String below, @Nullable String above) {
        return new NoteEdit(section, null, text, below, above);
    }

    /** Puts a text of one line or more at the end of a section. */
    public static NoteEdit append(SoapSection section, String text) {
        return insert(section, text, null, null);
    }

    /** The text with the change made. */
    public String applied(String section) {
        if (line == null) {
            return inserted(section, Objects.requireNonNull(text));
        }
        var lines = lines(section);
        int at = lines.indexOf(line);
        if (at < 0) {
            return section;
        }
        if (text == null) {
            lines.remove(at);
        } else {
            lines.set(at, text);
        }
        return String.join("\n", lines);
    }

    /** At the end, a line that is begun and empty stays the last one: somebody may be about to type in it. */
    private String inserted(String section, String added) {
        if (section.isEmpty()) {
            return added;
        }
        var lines = lines(section);
        int under = below == null ? -1 : lines.indexOf(below);
        int over = above == null ? -1 : lines.indexOf(above);
        int end = lines.getLast().isEmpty() ? lines.size() - 1 : lines.size();
        lines.add(under >= 0 ? under + 1 : over >= 0 ? over : end, added);
        return String.join("\n", lines);
    }

    static List<String> lines(String section) {
        return new ArrayList<>(Arrays.asList(section.split("\n", -1)));
    }
}
