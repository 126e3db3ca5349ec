/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for text from outside, because hashes and signatures are taken over it: NFC, no NUL and other control
 * characters, no unpaired surrogates, no non-characters, no bidirectional overrides, a length in code points.
 */
public final class Text {

    private Text() {}

    /**
     * Returns the text in its one stored form: NFC, line ends as {@code \n}, surrounding blanks removed.
     *
     * @param field the property name for a refusal
     * @param raw what was typed; {@code null} counts as empty
     * @param max the largest length, in code points
     * @throws Rejection if the text is too long or holds a character that cannot be stored faithfully
     */
    public static String clean(String field, @Nullable String raw, int max) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        refuseUnstorable(field, raw);
        var text = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .strip();
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw new Rejection(
                    field,
                    String.format(Locale.ROOT, "This is %,d characters long; the most that fits is %,d.", length, max));
        }
        return text;
    }

    /** As {@link #clean}, for a text that must be there. */
    public static String required(String field, @Nullable String raw, int max, String sentenceIfMissing) {
        var text = clean(field, raw, max);
        if (text.isEmpty()) {
            throw new Rejection(field, sentenceIfMissing);
        }
        return text;
    }

    /** As {@link #clean}, for a text of one line: names, numbers, addresses. */
    public static String line(String field, @Nullable String raw, int max) {
        var text = clean(field, raw, max);
        if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            throw new Rejection(field, "This must be on one line.");
        }
        return text;
    }

    /** Lower case without accents, for searching: {@code Łukasz Đặng} becomes {@code lukasz dang}. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th")
                .strip();
    }

    private static void refuseUnstorable(String field, String raw) {
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            if (!storable(c)) {
                throw new Rejection(
                        field,
                        String.format(
                                Locale.ROOT,
                                "Character %,d (U+%04X) cannot be stored: please remove it.",
                                raw.codePointCount(0, i) + 1,
                                c));
            }
            i += Character.charCount(c);
        }
    }

    private static boolean storable(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean bidiOverride = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c) && !surrogate && !nonCharacter && !bidiOverride;
    }
}
