/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.text.Normalizer;
import java.util.Locale;

/** Text made fit for the fonts: nothing is lost silently, and nothing in it can make a document fail. */
final class Printable {

    private Printable() {}

    /**
     * The text as it can be set in a face: composed, without invisible controls, tabulators as blanks, and a character
     * that no font has as its code in brackets, such as {@code [U+1F600]}.
     */
    static String of(String text, Face face) {
        if (isPlain(text)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length() + 16);
        composed.codePoints().forEach(c -> append(out, c, face));
        return out.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int c, Face face) {
        if (c == '\n') {
            out.append('\n');
        } else if (c == '\t' || c == '\u2028' || c == '\u2029') {
            out.append(' ');
        } else if (isInvisible(c)) {
            // joiners, selectors and soft hyphens say how to draw a neighbour: they have no picture of their own
        } else if (isBlank(c)) {
            out.append('\u00A0');
        } else if (face.has(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format(Locale.ROOT, "[U+%04X]", c));
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return selector || type == Character.CONTROL || type == Character.FORMAT;
    }

    /** Blanks that must not end a line, and those of odd width, are all set as one kind. */
    private static boolean isBlank(int c) {
        return c != ' ' && c != 0x3000 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
