/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;

/** A tinted panel with a bar at its left edge. */
record Callout(float left, float width, Color wash, Color bar) implements Row.Panel {

    static final float PADDING = 12;

    private static final float BAR = 3;

    /** Opens a panel in the column and gives the strip inside it; to be ended with {@link #close}. */
    static Column open(Column column, Color wash, Color bar) {
        var panel = new Callout(column.left(), column.width(), wash, bar);
        var inside = column.inset(PADDING + BAR, PADDING).on(panel);
        inside.add(spacer());
        return inside;
    }

    static void close(Column inside) {
        inside.add(new Row(PADDING - 2, false, true, null, (pdf, top) -> {}));
    }

    private static Row spacer() {
        return new Row(PADDING - 2, true, false, null, (pdf, top) -> {});
    }

    @Override
    public void paint(TaggedPdf pdf, float top, float bottom) {
        pdf.fill(wash, left, top, width, bottom - top);
        pdf.fill(bar, left, top, BAR, bottom - top);
    }
}
