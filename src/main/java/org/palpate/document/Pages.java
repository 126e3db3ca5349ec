/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills pages with rows, from the top down, and turns the page where the rows allow it. Holds no more than one page, so
 * that a long document needs no more memory than a short one.
 */
final class Pages {

    private final TaggedPdf pdf;
    private final Frame frame;
    private final Furniture furniture;

    /** Rows that must stay together and are not complete yet. */
    private final List<Row> chain = new ArrayList<>();

    private final List<Row> page = new ArrayList<>();
    private float used;
    private int written;

    Pages(TaggedPdf pdf, Frame frame, Furniture furniture) {
        this.pdf = pdf;
        this.frame = frame;
        this.furniture = furniture;
    }

    void add(List<Row> rows) {
        rows.forEach(this::add);
    }

    void add(Row row) {
        chain.add(row);
        if (!row.keepWithNext()) {
            settle();
        }
    }

    /** What comes next begins on a page of its own. */
    void startNewPage() {
        settle();
        if (!page.isEmpty()) {
            paint();
            pdf.newPage();
            page.clear();
            used = 0;
        }
    }

    void finish() {
        settle();
        if (!page.isEmpty()) {
            paint();
        }
        furniture.finish();
    }

    private void settle() {
        float height = height(chain);
        boolean fitsOnAPage = height <= frame.height();
        if (used > 0 && used + height > frame.height() && fitsOnAPage) {
            turn(chain.getFirst());
        }
        for (var row : chain) {
            place(row);
        }
        chain.clear();
    }

    private void place(Row row) {
        if (used + row.height() > frame.height() + 0.01f) {
            turn(row);
        }
        boolean dropped = row.blank() && row.panel() == null && used == 0;
        if (!dropped) {
            page.add(row);
            used += row.height();
        }
    }

    private void turn(Row next) {
        if (page.isEmpty()) {
            return;
        }
        var goesOn = next.panel() != null && next.panel() == page.getLast().panel();
        paint();
        pdf.newPage();
        page.clear();
        used = 0;
        if (goesOn) {
            repeat(next.panel());
        }
    }

    private void repeat(Row.@Nullable Panel panel) {
        var header = panel == null ? null : panel.continuation();
        if (header != null) {
            page.add(header.on(panel));
            used += header.height();
        }
    }

    private static float height(List<Row> rows) {
        float sum = 0;
        for (var row : rows) {
            sum += row.height();
        }
        return sum;
    }

    /** How many pages have been painted. */
    int written() {
        return written;
    }

    private void paint() {
        written++;
        furniture.paint(pdf, pdf.page());
        paintPanels();
        float top = frame.top();
        for (var row : page) {
            row.painter().paint(pdf, top);
            top += row.height();
        }
    }

    private void paintPanels() {
        float top = frame.top();
        float start = top;
        Row.Panel current = null;
        for (var row : page) {
            if (row.panel() != current) {
                if (current != null) {
                    current.paint(pdf, start, top);
                }
                current = row.panel();
                start = top;
            }
            top += row.height();
        }
        if (current != null) {
            current.paint(pdf, start, top);
        }
    }
}
