/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.palpate.document.ReadBack.Glyph;

/** What must hold for the layout of every document. */
final class Layout {

    private static final float SLACK = 0.6f;

    private Layout() {}

    static void check(ReadBack read, PaperSize size) {
        var glyphs =
                read.glyphs().stream().filter(glyph -> !glyph.text().isBlank()).toList();
        nothingOutsideTheMargins(glyphs, size);
        nothingOverlaps(glyphs);
    }

    private static void nothingOutsideTheMargins(List<Glyph> glyphs, PaperSize size) {
        assertThat(glyphs).allSatisfy(glyph -> {
            assertThat(glyph.left()).isGreaterThanOrEqualTo(Frame.SIDE - SLACK);
            assertThat(glyph.right()).isLessThanOrEqualTo(size.width() - Frame.SIDE + SLACK);
            assertThat(glyph.baseline()).isBetween(28f, size.height() - 28);
        });
    }

    /** No two characters stand on one another, apart from marks that belong on a letter. */
    private static void nothingOverlaps(List<Glyph> glyphs) {
        var cells = new HashMap<String, List<Glyph>>();
        for (var glyph : glyphs) {
            for (int x = (int) glyph.left() / 20; x <= (int) glyph.right() / 20; x++) {
                for (int y = (int) (glyph.baseline() - glyph.size()) / 20; y <= (int) glyph.baseline() / 20; y++) {
                    var cell = cells.computeIfAbsent(glyph.page() + ":" + x + ":" + y, key -> new ArrayList<>());
                    for (var other : cell) {
                        assertThat(overlap(glyph, other))
                                .as("%s over %s", glyph, other)
                                .isFalse();
                    }
                    cell.add(glyph);
                }
            }
        }
    }

    private static boolean overlap(Glyph a, Glyph b) {
        float across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        float topA = a.baseline() - a.size() * 0.7f;
        float topB = b.baseline() - b.size() * 0.7f;
        float down = Math.min(a.baseline(), b.baseline()) - Math.max(topA, topB);
        return across > 1 && down > 1;
    }
}
