/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark.Kind;

/**
 * How a kind of mark looks: an ink and a pattern, the same as on the screen, so that it can be told from the others
 * without colour. The stronger the finding, the deeper the fill.
 */
enum MarkInk {
    REPORTED(new Color(0x1D63A8), Pattern.DOTS, 1),
    FOUND(new Color(0xB3410F), Pattern.SOLID, 1.3),
    TREATED(new Color(0x1C7350), Pattern.STRIPES, 1.4),
    AVOID(new Color(0x5D2F78), Pattern.CROSSES, 1.12);

    private enum Pattern {
        STRIPES,
        SOLID,
        DOTS,
        CROSSES
    }

    private final Color ink;
    private final Pattern pattern;
    private final double reach;

    MarkInk(Color ink, Pattern pattern, double reach) {
        this.ink = ink;
        this.pattern = pattern;
        this.reach = reach;
    }

    static MarkInk of(Kind kind) {
        return switch (kind) {
            case REPORTED -> REPORTED;
            case FOUND -> FOUND;
            case TREATED -> TREATED;
            case AVOID -> AVOID;
        };
    }

    Color ink() {
        return ink;
    }

    /** Dots or dashes for a line, as on the screen, so that who says so is seen on an arrow too. */
    void dash(Ops ops, double pen) {
        switch (this) {
            case REPORTED -> ops.dashed(0.04 * pen, 1.7 * pen);
            case AVOID -> ops.dashed(2.9 * pen, 2.9 * pen);
            case FOUND, TREATED -> {}
        }
    }

    /**
     * Draws the outline that a number stands on: a circle for what was reported, a square for what was found, a diamond for
     * what was treated, an octagon for what is to be avoided.
     */
    Ops face(Ops ops, double x, double y, double radius) {
        return switch (this) {
            case REPORTED -> ops.circle(x, y, radius);
            case FOUND -> corners(ops, 4, 0.5, x, y, radius * reach);
            case TREATED -> corners(ops, 4, 0, x, y, radius * reach);
            case AVOID -> corners(ops, 8, 0.5, x, y, radius * reach);
        };
    }

    /** How far that outline reaches beyond a circle of the same radius. */
    double reach() {
        return reach;
    }

    private static Ops corners(Ops ops, int corners, double turn, double x, double y, double reach) {
        for (int i = 0; i < corners; i++) {
            double angle = (i + turn) / corners * 2 * Math.PI;
            double across = x + reach * Math.cos(angle);
            double down = y + reach * Math.sin(angle);
            if (i == 0) {
                ops.move(across, down);
            } else {
                ops.lineTo(across, down);
            }
        }
        return ops.close();
    }

    /** Fills the box, deeper for a stronger finding; the caller has set a clip. */
    void tint(Ops ops, Rectangle2D box, @Nullable Integer intensity) {
        double depth = intensity == null ? 0.5 : 0.25 + 0.065 * intensity;
        double share = pattern == Pattern.SOLID ? depth : 0.55 * depth;
        ops.fill(mixed(share)).box(box).paint("f");
    }

    /** Draws the pattern over the box; the caller has set a clip. */
    void pattern(Ops ops, Rectangle2D box, double unit) {
        switch (pattern) {
            case SOLID -> {}
            case STRIPES -> stripes(ops.stroke(ink, 0.42 * unit), box, 2.6 * unit, 1);
            case CROSSES -> {
                stripes(ops.stroke(ink, 0.42 * unit), box, 3 * unit, 1);
                stripes(ops, box, 3 * unit, -1);
            }
            case DOTS -> dots(ops.fill(ink), box, 3 * unit, 0.62 * unit);
        }
    }

    private Color mixed(double share) {
        return new Color(mixed(ink.getRed(), share), mixed(ink.getGreen(), share), mixed(ink.getBlue(), share));
    }

    private static int mixed(int component, double share) {
        return (int) Math.round(255 - (255 - component) * share);
    }

    private static void stripes(Ops ops, Rectangle2D box, double step, int direction) {
        double step45 = step * Math.sqrt(2);
        double start = Math.floor((box.getMinX() - box.getHeight()) / step45) * step45;
        for (double x = start; x < box.getMaxX(); x += step45) {
            if (direction > 0) {
                ops.line(x, box.getMaxY(), x + box.getHeight(), box.getMinY());
            } else {
                ops.line(x, box.getMinY(), x + box.getHeight(), box.getMaxY());
            }
        }
        ops.paint("S");
    }

    private static void dots(Ops ops, Rectangle2D box, double step, double radius) {
        int row = 0;
        double rise = step * 0.87;
        for (double y = Math.floor(box.getMinY() / rise) * rise; y < box.getMaxY() + step; y += rise) {
            double shift = row++ % 2 * step / 2;
            for (double x = Math.floor(box.getMinX() / step) * step - shift; x < box.getMaxX() + step; x += step) {
                ops.circle(x, y, radius);
            }
        }
        ops.paint("f");
    }
}
