/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import org.palpate.consent.Signature;

/** The strokes of a signature as lines of the page, with the name of whoever signed below. */
final class InkedSignature {

    private static final float WIDTH = 165;
    private static final float HEIGHT = WIDTH * Signature.HEIGHT / Signature.WIDTH;
    private static final float CAPTION = 16;

    private InkedSignature() {}

    /**
     * Puts a signature into the column.
     *
     * @param strokes path data as {@link Signature#strokes} holds it, checked when it was stored
     * @param words whose signature it is
     */
    static void flow(Column column, String strokes, String words) {
        var figure = column.pdf().figure(column.parent(), words);
        var name = column.lines(words, column.type().label()).getFirst();
        column.add(Row.of(HEIGHT + CAPTION, (pdf, top) -> {
            float scale = WIDTH / Signature.WIDTH;
            pdf.place(figure, column.left(), top, WIDTH, HEIGHT);
            pdf.drawing(figure, canvas -> {
                canvas.concatCTM(scale, 0, 0, -scale, column.left(), pdf.y(top));
                canvas.setLiteral(inked(strokes).toString());
            });
            pdf.rule(Palette.HAIRLINE, 0.8f, column.left(), column.left() + WIDTH, top + HEIGHT);
            pdf.text(figure, name, column.left(), top + HEIGHT + 12);
        }));
    }

    private static Ops inked(String strokes) {
        var ops = new Ops().rounded().stroke(Palette.INK, 3.5);
        for (var stroke : strokes.substring(1).split("M")) {
            var points = stroke.split("L");
            for (int n = 0; n < points.length; n++) {
                var xy = points[n].split(" ");
                double x = Double.parseDouble(xy[0]);
                double y = Double.parseDouble(xy[1]);
                if (n == 0) {
                    ops.move(x, y);
                } else {
                    ops.lineTo(x, y);
                }
            }
            ops.paint("S");
        }
        return ops;
    }
}
