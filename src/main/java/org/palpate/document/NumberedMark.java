/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkFigures;
import org.palpate.bodymap.MarkWords;

/**
 * A mark with what stands on the figure and in the list beside it.
 *
 * @param number its place in the list
 * @param label the number itself, or a letter
 * @param mark the mark
 */
record NumberedMark(int number, String label, BodyMark mark) {

    /** Numbered in the order in which marks are listed everywhere: by kind, strongest first. */
    static List<NumberedMark> number(Collection<BodyMark> marks) {
        var numbered = new ArrayList<NumberedMark>(marks.size());
        marks.stream().sorted(MarkWords.order()).forEach(mark -> {
            int number = numbered.size() + 1;
            numbered.add(new NumberedMark(number, String.valueOf(number), mark));
        });
        return List.copyOf(numbered);
    }

    MarkInk ink() {
        return MarkInk.of(mark.kind());
    }

    /** Whether it only records that a complaint is gone, and is drawn as no finding. */
    boolean gone() {
        return MarkFigures.isGone(mark);
    }

    /** The key of the smallest area that is known. */
    String key() {
        return Objects.requireNonNull(mark.region() == null ? mark.coarseRegion() : mark.region());
    }
}
