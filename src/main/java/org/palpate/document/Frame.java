/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

/**
 * The part of a page that text may fill.
 *
 * @param left edge, from the left of the page
 * @param top edge, from the top of the page
 * @param width in points
 * @param height in points
 */
record Frame(float left, float top, float width, float height) {

    static final float SIDE = 56;
    static final float HEAD = 62;
    static final float FOOT = 62;

    static Frame of(PaperSize paper) {
        return new Frame(SIDE, HEAD, paper.width() - 2 * SIDE, paper.height() - HEAD - FOOT);
    }

    float right() {
        return left + width;
    }

    float bottom() {
        return top + height;
    }
}
