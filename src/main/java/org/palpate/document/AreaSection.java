/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.palpate.anatomy.FigureView;

/** Sensitive areas shaded on the body from the front and from the back, and beside it their names. */
final class AreaSection {

    private static final float HEIGHT = 112;
    private static final float GAP = 12;
    private static final float BESIDE = 24;
    private static final float CAPTION = 15;

    private final Column column;
    private final ConsentPaper consent;
    private final Words words;
    private final List<Picture> pictures;

    AreaSection(Column column, ConsentPaper consent, Words words) {
        this.column = column;
        this.consent = consent;
        this.words = words;
        this.pictures = List.of(picture(FigureView.FRONT, 0), picture(FigureView.BACK, 1));
    }

    void flow() {
        var last = pictures.getLast();
        var beside = new ArrayList<Row>();
        named(column.inset(last.left() + last.width() + BESIDE, 0).to(beside::add));
        float height = beside.stream().map(Row::height).reduce(0f, Float::sum);
        column.add(Row.of(Math.max(height, HEIGHT + CAPTION), (pdf, top) -> {
            pictures.forEach(picture -> picture.paint(pdf, column, top));
            float at = top;
            for (var row : beside) {
                row.painter().paint(pdf, at);
                at += row.height();
            }
        }));
    }

    /** On an empty form each has a box to tick. */
    private void named(Column strip) {
        if (consent.given() == null) {
            strip.text(words.get("consent.areas.tick"), strip.type().small());
            strip.gap(8);
            consent.text().areas().forEach(area -> SigningLines.box(strip, area));
        } else {
            strip.bullets(consent.text().areas());
        }
    }

    private Picture picture(FigureView view, int place) {
        var figure = new AreaFigure(view, consent.areas(), words);
        float width = figure.width(HEIGHT);
        var element = column.pdf().figure(column.parent(), figure.alternative());
        return new Picture(figure, element, place * (width + GAP), width);
    }

    private record Picture(AreaFigure figure, PdfStructureElement element, float left, float width) {

        void paint(TaggedPdf pdf, Column column, float top) {
            float at = column.left() + left;
            figure.paint(pdf, element, at, top, HEIGHT);
            var name = column.lines(figure.caption(), column.type().label()).getFirst();
            pdf.text(element, name, at + (width - name.width()) / 2, top + HEIGHT + 10);
        }
    }
}
