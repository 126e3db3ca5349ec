/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final List<Integer> pageOf = new ArrayList<>();
    private final List<Float> bottoms = new ArrayList<>();

    @Test
    void aHeadingGoesToTheNextPageWithItsFirstLines() {
        var rows = new ArrayList<Row>();
        rows.add(row(Frame.of(PaperSize.A4).height() - 30, false));
        rows.add(row(20, true));
        rows.add(row(15, true));
        rows.add(row(15, false));

        lay(rows);

        assertThat(pageOf).containsExactly(1, 2, 2, 2);
    }

    @Test
    void whatIsLongerThanAPageIsBrokenAllTheSame() {
        lay(IntStream.range(0, 200).mapToObj(i -> row(15, true)).toList());

        assertThat(pageOf).hasSize(200);
        assertThat(pageOf.getLast()).isGreaterThan(3);
    }

    /** Whatever the rows: none is lost or runs over the foot, and none that must stay with the next is parted from it. */
    @RepeatedTest(100)
    void keepsTogetherWhatBelongsTogether(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 150; i++) {
            rows.add(row(5 + random.nextInt(60), i < 149 && random.nextInt(3) == 0));
        }

        lay(rows);

        assertThat(pageOf).hasSize(150).isSorted();
        assertThat(bottoms).allMatch(bottom -> bottom <= Frame.of(PaperSize.A4).bottom() + 0.1f);
        for (int i = 0; i < 149; i++) {
            if (rows.get(i).keepWithNext()) {
                assertThat(pageOf.get(i + 1)).as("row %d", i).isEqualTo(pageOf.get(i));
            }
        }
    }

    private Row row(float height, boolean keep) {
        return new Row(height, keep, false, null, (pdf, top) -> {
            pageOf.add(pdf.page());
            bottoms.add(top + height);
        });
    }

    private void lay(List<Row> rows) {
        var pdf = new TaggedPdf(PaperSize.A4, new DocumentInfo("title", "author", Locale.ENGLISH));
        var frame = Frame.of(PaperSize.A4);
        var pages = new Pages(pdf, frame, new Furniture(frame, Words.in(Locale.ENGLISH), "head", "foot"));
        pages.add(rows);
        pages.finish();
        pdf.finish();
    }
}
