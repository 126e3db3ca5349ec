/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.palpate.base.Text;

/**
 * The place in a note where words were found, as plain text in pieces.
 *
 * @param pieces in their order; joined they are the excerpt
 */
public record NoteExcerpt(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    public NoteExcerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * A stretch of the text.
     *
     * @param text as it stands in the note, on one line
     * @param found whether it is a word that was looked for
     */
    public record Piece(String text, boolean found) {}

    private record Word(int start, int end, String wanted) {}

    /** The place at which most of the wanted words stand close together; the beginning where there is none of them. */
    static NoteExcerpt of(List<String> texts, WantedWords wanted) {
        var best = "";
        var bestWords = List.<Word>of();
        int bestStart = 0;
        int most = -1;
        for (var raw : texts) {
            var text = raw.replaceAll("\\s+", " ").strip();
            var words = found(text, wanted);
            for (var start : starts(words, text)) {
                int here = together(words, start);
                if (here > most) {
                    most = here;
                    best = text;
                    bestWords = words;
                    bestStart = start;
                }
            }
        }
        return cut(best, bestWords, bestStart);
    }

    /** Where an excerpt may begin its count: at each word that was found, else at the beginning of what says anything. */
    private static List<Integer> starts(List<Word> words, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return words.isEmpty() ? List.of(0) : words.stream().map(Word::start).toList();
    }

    private static List<Word> found(String text, WantedWords wanted) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            wanted.match(Text.folded(matcher.group()))
                    .ifPresent(which -> words.add(new Word(matcher.start(), matcher.end(), which)));
        }
        return words;
    }

    private static int together(List<Word> words, int start) {
        var different = new HashSet<String>();
        words.stream()
                .filter(word -> word.start() >= start && word.end() <= start + LENGTH - BEFORE)
                .forEach(word -> different.add(word.wanted()));
        return different.size();
    }

    private static NoteExcerpt cut(String text, List<Word> words, int around) {
        int from = begin(text, around);
        int to = end(text, Math.min(text.length(), from + LENGTH));
        var pieces = new ArrayList<Piece>();
        int at = from;
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        var shown = words.stream()
                .filter(word -> word.start() >= from && word.end() <= to)
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
        for (var word : shown) {
            add(pieces, text.substring(at, word.start()), false);
            add(pieces, text.substring(word.start(), word.end()), true);
            at = word.end();
        }
        add(pieces, text.substring(at, to), false);
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new NoteExcerpt(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    /** At the beginning of a word, a little before. */
    private static int begin(String text, int around) {
        int from = Math.max(0, around - BEFORE);
        int space = text.lastIndexOf(' ', from);
        int start = from == 0 ? 0 : space < from - BEFORE ? from : space + 1;
        return whole(text, start);
    }

    /** At the end of a word, or where it has to be. */
    private static int end(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        int space = text.lastIndexOf(' ', at);
        return whole(text, space < at - BEFORE ? at : space);
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        boolean split = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
