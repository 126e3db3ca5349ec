/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import org.jspecify.annotations.Nullable;

/**
 * A slice of a document that no page break cuts: a line of text, a figure, a row of a table.
 *
 * @param height in points
 * @param keepWithNext whether a page must not end here
 * @param blank whether it only makes room, and may be dropped where a page begins
 * @param panel the panel it lies on, if any
 * @param painter draws it
 */
record Row(
        float height,
        boolean keepWithNext,
        boolean blank,
        @Nullable Panel panel,
        Painter painter) {

    /** Draws a row whose top is known. */
    @FunctionalInterface
    interface Painter {
        void paint(TaggedPdf pdf, float top);
    }

    /** What lies behind the rows that share it; drawn once for each page. */
    @FunctionalInterface
    interface Panel {
        void paint(TaggedPdf pdf, float top, float bottom);

        /** What is repeated above the rows when they go on to another page. */
        default @Nullable Row continuation() {
            return null;
        }
    }

    static Row of(float height, Painter painter) {
        return new Row(height, false, false, null, painter);
    }

    static Row gap(float height) {
        return new Row(height, false, true, null, (pdf, top) -> {});
    }

    /** Room that belongs to what follows. */
    static Row lead(float height) {
        return new Row(height, true, true, null, (pdf, top) -> {});
    }

    Row keptWithNext(boolean keep) {
        return keep == keepWithNext ? this : new Row(height, keep, blank, panel, painter);
    }

    Row on(@Nullable Panel other) {
        return new Row(height, keepWithNext, blank, other, painter);
    }
}
