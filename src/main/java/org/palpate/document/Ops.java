/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.palpate.anatomy.PathCommand;
import org.palpate.anatomy.PathCommand.Close;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.LineTo;
import org.palpate.anatomy.PathCommand.MoveTo;
import org.palpate.anatomy.Shape;

/** Drawing operators of a page as text: written once for a drawing that is used in many documents. */
final class Ops {

    /** How far a handle of a quarter circle's curve reaches, as a share of the radius. */
    private static final double ROUND = 0.5523;

    private final StringBuilder out = new StringBuilder();

    Ops save() {
        out.append("q\n");
        return this;
    }

    Ops restore() {
        out.append("Q\n");
        return this;
    }

    Ops fill(Color color) {
        return color(color).op("rg");
    }

    Ops stroke(Color color, double width) {
        color(color).op("RG");
        return number(width).op("w");
    }

    /** Dashes, or an unbroken line where both are zero. */
    Ops dashed(double on, double off) {
        if (on == 0) {
            out.append("[] 0 d\n");
            return this;
        }
        out.append("[");
        number(on).number(off);
        out.append("] 0 d\n");
        return this;
    }

    Ops rounded() {
        out.append("1 J 1 j\n");
        return this;
    }

    Ops move(double x, double y) {
        return number(x).number(y).op("m");
    }

    Ops lineTo(double x, double y) {
        return number(x).number(y).op("l");
    }

    Ops line(double x1, double y1, double x2, double y2) {
        return move(x1, y1).lineTo(x2, y2);
    }

    Ops curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return number(x1).number(y1).number(x2).number(y2).number(x).number(y).op("c");
    }

    Ops close() {
        return op("h");
    }

    Ops box(Rectangle2D box) {
        return number(box.getX())
                .number(box.getY())
                .number(box.getWidth())
                .number(box.getHeight())
                .op("re");
    }

    Ops circle(double x, double y, double r) {
        double h = r * ROUND;
        return move(x + r, y)
                .curveTo(x + r, y + h, x + h, y + r, x, y + r)
                .curveTo(x - h, y + r, x - r, y + h, x - r, y)
                .curveTo(x - r, y - h, x - h, y - r, x, y - r)
                .curveTo(x + h, y - r, x + r, y - h, x + r, y)
                .close();
    }

    Ops path(Shape shape) {
        return path(shape.commands());
    }

    Ops path(Iterable<PathCommand> commands) {
        for (PathCommand command : commands) {
            switch (command) {
                case MoveTo to -> move(to.x(), to.y());
                case LineTo to -> lineTo(to.x(), to.y());
                case CurveTo to -> curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case Close() -> close();
            }
        }
        return this;
    }

    /** Ends a path: {@code f} fills, {@code S} strokes, {@code B} does both, {@code W n} clips. */
    Ops paint(String operator) {
        return op(operator);
    }

    private Ops color(Color color) {
        return fraction(color.getRed()).fraction(color.getGreen()).fraction(color.getBlue());
    }

    private Ops fraction(int component) {
        return thousandths(Math.round(component * 1000 / 255f));
    }

    private Ops number(double value) {
        return thousandths(Math.round(value * 100) * 10);
    }

    private Ops thousandths(long value) {
        long positive = Math.abs(value);
        if (value < 0) {
            out.append('-');
        }
        out.append(positive / 1000);
        long rest = positive % 1000;
        if (rest > 0) {
            out.append('.');
            out.append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        out.append(' ');
        return this;
    }

    private Ops op(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
