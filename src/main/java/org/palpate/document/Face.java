/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * A weight of the text typeface together with the fonts that stand in for characters it does not have. Shared by all
 * documents and threads.
 */
enum Face {
    REGULAR(FontFile.SOURCE_SANS_REGULAR),
    SEMIBOLD(FontFile.SOURCE_SANS_SEMIBOLD);

    private static final int MISSING = -1;

    private final List<FontFile> chain;

    /** For each character of the basic plane, 0 when not looked up yet, else font and advance. */
    private final int[] known = new int[0x10000];

    Face(FontFile text) {
        chain = List.of(text, FontFile.NOTO_SANS, FontFile.DROID_FALLBACK, FontFile.NANUM_GOTHIC);
    }

    /** A stretch of text that one font can show. */
    record Piece(BaseFont font, String text) {}

    /** Whether any font has the character. */
    boolean has(int codePoint) {
        return lookup(codePoint) != MISSING;
    }

    /** How far the character moves the pen, in thousandths of the font size. */
    int advance(int codePoint) {
        int found = lookup(codePoint);
        return found == MISSING ? 0 : found & 0xFFFF;
    }

    /** The text cut into stretches of one font each. The text must be {@linkplain Printable printable} in this face. */
    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>(1);
        int start = 0;
        int current = MISSING;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int font = fontIndex(c, current);
            if (font != current && i > start) {
                pieces.add(piece(current, text.substring(start, i)));
                start = i;
            }
            current = font;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            pieces.add(piece(current, text.substring(start)));
        }
        return pieces;
    }

    private int fontIndex(int codePoint, int current) {
        int found = lookup(codePoint);
        if (found == MISSING) {
            throw new IllegalArgumentException(String.format("no font has U+%04X", codePoint));
        }
        boolean joins = current > 0 && isMark(codePoint);
        return joins && chain.get(current).font().charExists(codePoint) ? current : found >> 16;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private Piece piece(int font, String text) {
        return new Piece(chain.get(font).font(), text);
    }

    private int lookup(int codePoint) {
        if (codePoint >= known.length) {
            return find(codePoint);
        }
        // two threads may look up the same character: both write the same value
        int packed = known[codePoint];
        if (packed == 0) {
            packed = find(codePoint) + 2;
            known[codePoint] = packed;
        }
        return packed - 2;
    }

    private int find(int codePoint) {
        for (int i = 0; i < chain.size(); i++) {
            var font = chain.get(i).font();
            if (font.charExists(codePoint)) {
                return i << 16 | font.getWidth(codePoint);
            }
        }
        return MISSING;
    }
}
