/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase;

/**
 * What the form for a phrase holds.
 *
 * @param shortcut what is typed after the dot: {@code ql}; the dot may stand before it
 * @param text what it becomes, with places to fill in: {@code Left {side} quadratus lumborum}
 */
public record PhraseDraft(String shortcut, String text) {

    /** A phrase nobody has written yet. */
    public static PhraseDraft empty() {
        return new PhraseDraft("", "");
    }
}
