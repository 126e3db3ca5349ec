/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

/**
 * The set of type sizes of a document.
 *
 * @param title of the document
 * @param heading of a section
 * @param subheading of a part of a section
 * @param body running text
 * @param label over a fact
 * @param small asides
 * @param finding words of a mark beside the figure
 */
record Type(
        TextStyle title,
        TextStyle heading,
        TextStyle subheading,
        TextStyle body,
        TextStyle label,
        TextStyle small,
        TextStyle finding) {

    /** For colleagues: much on a page, still easy to read. */
    static final Type RECORD = new Type(
            new TextStyle(Face.SEMIBOLD, 24, 29, Palette.INK),
            new TextStyle(Face.SEMIBOLD, 13, 17, Palette.ACCENT),
            new TextStyle(Face.SEMIBOLD, 10.5f, 15, Palette.INK),
            new TextStyle(Face.REGULAR, 10.5f, 15, Palette.INK),
            new TextStyle(Face.REGULAR, 8.5f, 11.5f, Palette.MUTED),
            new TextStyle(Face.REGULAR, 9, 12.5f, Palette.MUTED),
            new TextStyle(Face.REGULAR, 9.5f, 12.5f, Palette.INK));

    /** For clients: larger. */
    static final Type CLIENT = new Type(
            new TextStyle(Face.SEMIBOLD, 28, 34, Palette.INK),
            new TextStyle(Face.SEMIBOLD, 16, 21, Palette.ACCENT),
            new TextStyle(Face.SEMIBOLD, 12, 17, Palette.INK),
            new TextStyle(Face.REGULAR, 12, 17, Palette.INK),
            new TextStyle(Face.REGULAR, 10, 13.5f, Palette.MUTED),
            new TextStyle(Face.REGULAR, 10.5f, 14.5f, Palette.MUTED),
            new TextStyle(Face.REGULAR, 11, 14.5f, Palette.INK));

    TextStyle strong() {
        return body.with(Face.SEMIBOLD);
    }
}
