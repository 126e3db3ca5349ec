/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

/** The paper a document is laid out for. */
public enum PaperSize {
    A4(595.28f, 841.89f),
    LETTER(612, 792);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
