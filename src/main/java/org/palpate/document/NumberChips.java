/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openpdf.text.pdf.PdfStructureElement;

/** The numbers on a figure: small discs that never cover each other, with a line to their mark where they had to move. */
final class NumberChips {

    static final float RADIUS = 5.4f;

    private static final TextStyle DIGITS = new TextStyle(Face.SEMIBOLD, 7.4f, 9, Color.WHITE);
    private static final float APART = 2 * RADIUS + 0.8f;
    private static final float OUTWARD = 14;

    private final List<Chip> chips = new ArrayList<>();

    /**
     * @param number its place in the order
     * @param label what stands on it
     * @param ink its colour
     * @param at the place it speaks of
     * @param outward -1 or 1 to stand left or right of the place, 0 to stand on it
     */
    private record Chip(int number, String label, Color ink, Point2D.Double at, int outward) {}

    private record Placed(Chip chip, Point2D.Double mark, Point2D.Double centre) {}

    void add(NumberedMark mark, Point2D.Double at, int outward) {
        chips.add(new Chip(
                mark.number(), mark.label(), MarkInk.of(mark.mark().kind()).ink(), at, outward));
    }

    void paint(TaggedPdf pdf, PdfStructureElement figure, UnaryOperator<Point2D.Double> toPage) {
        var placed = new ArrayList<Placed>();
        chips.stream().sorted(Comparator.comparingInt(Chip::number)).forEach(chip -> {
            var mark = toPage.apply(chip.at());
            placed.add(new Placed(chip, mark, freeSpot(chip, mark, placed)));
        });
        pdf.drawing(figure, canvas -> canvas.setLiteral(discs(pdf, placed)));
        placed.forEach(chip -> label(pdf, figure, chip.chip().label(), chip.centre()));
    }

    private static String discs(TaggedPdf pdf, List<Placed> placed) {
        var ops = new Ops().rounded();
        for (var chip : placed) {
            if (chip.mark().distance(chip.centre()) > RADIUS) {
                ops.stroke(chip.chip().ink(), 0.7)
                        .line(chip.mark().x, pdf.y(chip.mark().y), chip.centre().x, pdf.y(chip.centre().y))
                        .paint("S");
                ops.fill(chip.chip().ink())
                        .circle(chip.mark().x, pdf.y(chip.mark().y), 1.1)
                        .paint("f");
            }
        }
        for (var chip : placed) {
            disc(ops, chip.chip().ink(), chip.centre().x, pdf.y(chip.centre().y));
        }
        return ops.toString();
    }

    static void disc(Ops ops, Color ink, double x, double y) {
        ops.fill(ink).stroke(Color.WHITE, 0.8).circle(x, y, RADIUS).paint("B");
    }

    static void label(TaggedPdf pdf, PdfStructureElement owner, String label, Point2D.Double centre) {
        var line = new Line(List.of(new Span(label, DIGITS)), DIGITS.width(label));
        pdf.text(owner, line, (float) centre.x - line.width() / 2, (float) centre.y + DIGITS.size() * 0.33f);
    }

    /** The wanted spot, or the nearest free one around it. */
    private static Point2D.Double freeSpot(Chip chip, Point2D.Double mark, List<Placed> placed) {
        var wanted = new Point2D.Double(mark.x + chip.outward() * OUTWARD, mark.y);
        for (int ring = 0; ring < 40; ring++) {
            int steps = Math.max(1, ring * 8);
            for (int step = 0; step < steps; step++) {
                double angle = 2 * Math.PI * step / steps + (chip.outward() < 0 ? Math.PI : 0);
                double reach = ring * APART / 3;
                var spot = new Point2D.Double(wanted.x + reach * Math.cos(angle), wanted.y + reach * Math.sin(angle));
                if (placed.stream().noneMatch(other -> covers(other, spot, mark))) {
                    return spot;
                }
            }
        }
        return wanted;
    }

    private static boolean covers(Placed other, Point2D.Double spot, Point2D.Double mark) {
        return other.centre().distance(spot) < APART || other.centre().distance(mark) < RADIUS && mark.equals(spot);
    }
}
