/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.palpate.anatomy.PathCommand;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.MoveTo;

/**
 * A line with a head, in millimetres of the sheet, bent by the rules of the screen ({@code frontend/body-map/arrows.ts});
 * {@code arrows.json} among the test resources holds both to them.
 *
 * @param way the line
 * @param from where it comes from at its end
 * @param tip its end
 */
record Arrow(List<PathCommand> way, Point2D.Double from, Point2D.Double tip) {

    private static final double BOW = 1 / 6.0;

    Arrow {
        way = List.copyOf(way);
    }

    /** Smoothly through two or more points: the handles are a sixth of the way between the neighbours of each end. */
    static Arrow through(List<Point2D.Double> points) {
        var way = new ArrayList<PathCommand>();
        way.add(new MoveTo(points.getFirst().x, points.getFirst().y));
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            var from = points.get(i);
            var to = points.get(i + 1);
            var before = points.get(Math.max(0, i - 1));
            var after = points.get(Math.min(last, i + 2));
            way.add(new CurveTo(
                    from.x + (to.x - before.x) / 6,
                    from.y + (to.y - before.y) / 6,
                    to.x - (after.x - from.x) / 6,
                    to.y - (after.y - from.y) / 6,
                    to.x,
                    to.y));
        }
        return new Arrow(way, points.get(last - 1), points.get(last));
    }

    /** To a place it is felt in too: bows away from the middle of the sheet, and stops before a number that stands there. */
    static Arrow referral(Point2D.Double from, Point2D.Double to, double middle, double gap) {
        var bow = bow(from, to, middle);
        double distance = from.distance(to);
        double part = Math.max(0.5, 1 - gap / (distance == 0 ? 1 : distance));
        var bend = between(from, bow, part);
        var tip = between(bend, between(bow, to, part), part);
        // a quadratic, said as the cubic that a page can hold
        var out = between(from, bend, 2 / 3.0);
        var into = between(tip, bend, 2 / 3.0);
        return new Arrow(
                List.of(new MoveTo(from.x, from.y), new CurveTo(out.x, out.y, into.x, into.y, tip.x, tip.y)),
                bend,
                tip);
    }

    private static Point2D.Double bow(Point2D.Double from, Point2D.Double to, double middle) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        int outwards = (from.x + to.x) / 2 < middle ? -1 : 1;
        int turn = Math.signum(dy) == -outwards ? 1 : -1;
        return new Point2D.Double((from.x + to.x) / 2 - dy * BOW * turn, (from.y + to.y) / 2 + dx * BOW * turn);
    }

    private static Point2D.Double between(Point2D.Double a, Point2D.Double b, double part) {
        return new Point2D.Double(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
    }

    /**
     * Draws it with a white edge, which keeps it readable on a filled region.
     *
     * @param pen width of the line
     * @param size length of the head
     */
    void draw(Ops ops, MarkInk ink, double pen, double size, boolean dashed) {
        ops.stroke(Color.WHITE, 2.2 * pen).path(way).paint("S");
        ops.stroke(ink.ink(), pen);
        if (dashed) {
            ink.dash(ops, pen);
        }
        ops.path(way).paint("S").dashed(0, 0);
        head(ops, ink, pen, size);
    }

    /** Reaches beyond the end of the line by its width, so that the line does not blunt it. */
    private void head(Ops ops, MarkInk ink, double pen, double size) {
        double length = Math.max(from.distance(tip), 1e-6);
        double dx = (tip.x - from.x) / length;
        double dy = (tip.y - from.y) / length;
        double neckX = tip.x - dx * size;
        double neckY = tip.y - dy * size;
        ops.fill(ink.ink())
                .move(tip.x + dx * pen, tip.y + dy * pen)
                .lineTo(neckX - dy * size * 0.5, neckY + dx * size * 0.5)
                .lineTo(neckX + dy * size * 0.5, neckY - dx * size * 0.5)
                .close()
                .paint("f");
    }
}
