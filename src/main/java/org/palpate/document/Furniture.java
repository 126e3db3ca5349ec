/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfTemplate;

/** The head and foot of each page: clinic, client, page number. Not part of the text, so a screen reader skips it. */
final class Furniture {

    private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 8.5f, 11, Palette.MUTED);
    private static final float NUMBER_WIDTH = 110;
    private static final float NUMBER_HEIGHT = 12;

    private final Frame frame;
    private final Words words;
    private final Line head;
    private final Line foot;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    /**
     * @param head on every page but the first, which has the letterhead
     * @param foot on every page
     */
    Furniture(Frame frame, Words words, String head, String foot) {
        this.frame = frame;
        this.words = words;
        this.head = fitting(head, frame.width());
        this.foot = fitting(foot, frame.width() - NUMBER_WIDTH);
    }

    void paint(TaggedPdf pdf, int page) {
        if (page > 1) {
            pdf.furniture(head, frame.left(), frame.top() - 26);
            pdf.rule(Palette.HAIRLINE, 0.6f, frame.left(), frame.right(), frame.top() - 18);
        }
        float baseline = frame.bottom() + 30;
        pdf.rule(Palette.HAIRLINE, 0.6f, frame.left(), frame.right(), baseline - 14);
        pdf.furniture(foot, frame.left(), baseline);
        numbers.add(pdf.reserve(frame.right() - NUMBER_WIDTH, baseline - 9, NUMBER_WIDTH, NUMBER_HEIGHT));
    }

    /** Fills in the page numbers, now that their total is known. */
    void finish() {
        for (int i = 0; i < numbers.size(); i++) {
            var line = line(words.get("page", i + 1, numbers.size()));
            TaggedPdf.show(numbers.get(i), line, NUMBER_WIDTH - line.width(), NUMBER_HEIGHT - 9);
        }
    }

    private static Line line(String text) {
        return LineBreaker.lines(List.of(new Span(text, STYLE)), Float.MAX_VALUE, Locale.ROOT)
                .getFirst();
    }

    /** The text on one line, its middle left out if it is too long: the full text stands in the document. */
    private static Line fitting(String text, float width) {
        var line = line(text);
        for (int keep = text.codePointCount(0, text.length()) / 2; line.width() > width && keep > 0; keep--) {
            int head = text.offsetByCodePoints(0, keep);
            int tail = text.offsetByCodePoints(text.length(), -keep);
            line = line(text.substring(0, head).strip() + " … "
                    + text.substring(tail).strip());
        }
        return line;
    }
}
