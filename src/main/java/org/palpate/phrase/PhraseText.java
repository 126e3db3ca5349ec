/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text of a phrase reads before anything is filled in; the same rule as {@code frontend/note-aid/phrase.ts}. */
public final class PhraseText {

    private static final Pattern HOLE = Pattern.compile("\\{\\{|\\}\\}|\\{([^{}\\n]*)\\}");

    private PhraseText() {}

    /** The text as it is inserted: places to fill in stand in square brackets. */
    public static String inserted(String text) {
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(shown(hole)));
    }

    private static String shown(MatchResult hole) {
        var inside = hole.group(1);
        if (inside == null) {
            return hole.group().substring(1);
        }
        var choices = inside.contains("|")
                ? Arrays.stream(inside.split("\\|"))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList()
                : List.<String>of();
        var words = choices.isEmpty() ? inside.strip() : either(choices);
        return words.isEmpty() ? "" : "[" + words + "]";
    }

    private static String either(List<String> choices) {
        var before = choices.subList(0, choices.size() - 1);
        return before.isEmpty() ? choices.getLast() : String.join(", ", before) + " or " + choices.getLast();
    }
}
