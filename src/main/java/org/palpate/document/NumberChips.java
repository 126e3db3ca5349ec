/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openpdf.text.pdf.PdfStructureElement;

/** The numbers on a figure: small badges that never cover each other, with a line to their mark where they had to move. */
final class NumberChips {

    static final float RADIUS = 5.4f;

    private static final TextStyle DIGITS = new TextStyle(Face.SEMIBOLD, 7.4f, 9, Color.WHITE);
    private static final float EDGE = 0.8f;
    private static final float STEP = (2 * RADIUS + EDGE) / 3;
    private static final float OUTWARD = 14;

    private final List<Chip> chips = new ArrayList<>();

    /**
     * @param mark what it stands for
     * @param at the place it speaks of
     * @param outward -1 or 1 to stand left or right of the place, 0 to stand on it
     */
    private record Chip(NumberedMark mark, Point2D.Double at, int outward) {}

    private record Placed(Chip chip, Point2D.Double mark, Point2D.Double centre) {}

    void add(NumberedMark mark, Point2D.Double at, int outward) {
        chips.add(new Chip(mark, at, outward));
    }

    void paint(TaggedPdf pdf, PdfStructureElement figure, UnaryOperator<Point2D.Double> toPage) {
        var placed = new ArrayList<Placed>();
        chips.stream()
                .sorted(Comparator.comparingInt((Chip chip) -> chip.mark().number()))
                .forEach(chip -> {
                    var mark = toPage.apply(chip.at());
                    placed.add(new Placed(chip, mark, freeSpot(chip, mark, placed)));
                });
        pdf.drawing(figure, canvas -> canvas.setLiteral(discs(pdf, placed)));
        placed.forEach(chip -> label(pdf, figure, chip.chip().mark(), chip.centre()));
    }

    private static String discs(TaggedPdf pdf, List<Placed> placed) {
        var ops = new Ops().rounded();
        for (var chip : placed) {
            if (chip.mark().distance(chip.centre()) > RADIUS) {
                var ink = chip.chip().mark().ink().ink();
                ops.stroke(ink, 0.7)
                        .line(chip.mark().x, pdf.y(chip.mark().y), chip.centre().x, pdf.y(chip.centre().y))
                        .paint("S");
                if (!chip.chip().mark().gone()) {
                    ops.fill(ink)
                            .circle(chip.mark().x, pdf.y(chip.mark().y), 1.1)
                            .paint("f");
                }
            }
        }
        for (var chip : placed) {
            badge(ops, chip.chip().mark(), chip.centre().x, pdf.y(chip.centre().y));
        }
        return ops.toString();
    }

    /** The shape of its kind; hollow where it only says that something is gone. */
    static void badge(Ops ops, NumberedMark mark, double x, double y) {
        var ink = mark.ink();
        if (mark.gone()) {
            ops.fill(Color.WHITE).stroke(ink.ink(), 0.8);
        } else {
            ops.fill(ink.ink()).stroke(Color.WHITE, 0.8);
        }
        ink.face(ops, x, y, RADIUS).paint("B");
    }

    static void label(TaggedPdf pdf, PdfStructureElement owner, NumberedMark mark, Point2D.Double centre) {
        var style = mark.gone() ? DIGITS.in(mark.ink().ink()) : DIGITS;
        var line = new Line(List.of(new Span(mark.label(), style)), style.width(mark.label()));
        pdf.text(owner, line, (float) centre.x - line.width() / 2, (float) centre.y + DIGITS.size() * 0.33f);
    }

    /** The wanted spot, or the nearest free one around it. */
    private static Point2D.Double freeSpot(Chip chip, Point2D.Double mark, List<Placed> placed) {
        var wanted = new Point2D.Double(mark.x + chip.outward() * OUTWARD, mark.y);
        for (int ring = 0; ring < 40; ring++) {
            int steps = Math.max(1, ring * 8);
            for (int step = 0; step < steps; step++) {
                double angle = 2 * Math.PI * step / steps + (chip.outward() < 0 ? Math.PI : 0);
                double reach = ring * STEP;
                var spot = new Point2D.Double(wanted.x + reach * Math.cos(angle), wanted.y + reach * Math.sin(angle));
                if (placed.stream().noneMatch(other -> covers(other, chip, spot, mark))) {
                    return spot;
                }
            }
        }
        return wanted;
    }

    private static boolean covers(Placed other, Chip chip, Point2D.Double spot, Point2D.Double mark) {
        double apart = (other.chip().mark().ink().reach() + chip.mark().ink().reach()) * RADIUS + EDGE;
        return other.centre().distance(spot) < apart || other.centre().distance(mark) < RADIUS && mark.equals(spot);
    }
}
