/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.palpate.base.Text;

/** The words of a text as the search compares them: folded, without those that say nothing; and how near two are. */
final class SearchWords {

    static final double SAME = 1;
    private static final double BEGINS = 0.8;
    private static final double HOLDS = 0.5;
    private static final double MISTYPED = 0.4;

    private static final int MAX_TYPED = 200;
    private static final int MAX_WORDS = 8;
    private static final int LONG_ENOUGH_TO_HOLD = 3;
    private static final int LONG_ENOUGH_FOR_ONE_SLIP = 4;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 8;

    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with", "am", "auf", "bei", "das", "dem",
            "den", "der", "des", "die", "ein", "eine", "fur", "im", "mit", "oder", "und", "von", "zu");

    private SearchWords() {}

    static List<String> of(String text) {
        return Arrays.stream(Text.folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words to look for; a search field takes anything that is pasted, so only the first words count. */
    static List<String> typed(String typed) {
        var all = of(typed.length() > MAX_TYPED ? typed.substring(0, MAX_TYPED) : typed);
        var telling = all.stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .limit(MAX_WORDS)
                .toList();
        return telling.isEmpty() ? all.stream().limit(MAX_WORDS).toList() : telling;
    }

    /** How well a word of the library answers a typed one, from 0 (not at all) to 1 (the same). */
    static double match(String typed, String word) {
        if (word.equals(typed)) {
            return SAME;
        }
        if (word.startsWith(typed)) {
            return BEGINS;
        }
        if (typed.length() >= LONG_ENOUGH_TO_HOLD && word.contains(typed)) {
            return HOLDS;
        }
        int slips = slips(typed.length());
        return slips > 0 && Math.abs(typed.length() - word.length()) <= slips && distance(typed, word, slips) <= slips
                ? MISTYPED
                : 0;
    }

    private static int slips(int length) {
        if (length < LONG_ENOUGH_FOR_ONE_SLIP) {
            return 0;
        }
        return length < LONG_ENOUGH_FOR_TWO_SLIPS ? 1 : 2;
    }

    /** How many letters were left out, added, changed or swapped with the next; given up above the limit. */
    private static int distance(String one, String other, int limit) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
