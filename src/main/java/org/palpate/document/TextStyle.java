/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param face weight
 * @param size font size in points
 * @param leading distance between baselines in points
 * @param color ink
 */
record TextStyle(Face face, float size, float leading, Color color) {

    TextStyle in(Color other) {
        return new TextStyle(face, size, leading, other);
    }

    TextStyle with(Face other) {
        return new TextStyle(other, size, leading, color);
    }

    /** Distance from the top of a line to its baseline: the letters sit in the middle of the leading. */
    float ascent() {
        return (leading - size) / 2 + size * 0.8f;
    }

    float width(String printable) {
        long sum = 0;
        for (int i = 0; i < printable.length(); ) {
            int c = printable.codePointAt(i);
            sum += face.advance(c);
            i += Character.charCount(c);
        }
        return sum * size / 1000f;
    }
}
