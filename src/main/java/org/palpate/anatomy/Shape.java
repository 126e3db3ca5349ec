/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.PathCommand.Close;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.LineTo;
import org.palpate.anatomy.PathCommand.MoveTo;

/**
 * One outline or line of a sheet.
 *
 * @param role what it is for
 * @param key the structure, coarse area, landmark or named place it shows; for a fibre the structure it runs in; else
 *     empty
 * @param side the client's side, or {@code null} where a side means nothing
 * @param layer the layer of a structure or fibre, else {@code null}
 * @param commands the path, in millimetres; of a point only where it lies
 */
public record Shape(
        Role role,
        String key,
        @Nullable Side side,
        @Nullable Layer layer,
        List<PathCommand> commands) {

    private static final double FLATNESS = 0.2;

    /** What a shape is for. */
    public enum Role {
        SKIN,
        LANDMARK,
        COARSE,
        REGION,
        DETAIL,
        FIBRE,
        POINT,
        COURSE
    }

    public Shape {
        commands = List.copyOf(commands);
    }

    /** The path as a new object that the caller may change. */
    public Path2D.Double path() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, commands.size());
        for (var command : commands) {
            switch (command) {
                case MoveTo to -> path.moveTo(to.x(), to.y());
                case LineTo to -> path.lineTo(to.x(), to.y());
                case CurveTo to -> path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case Close() -> path.closePath();
            }
        }
        return path;
    }

    /** The points the path goes through, in order; a {@code Close} adds none. */
    public List<Point2D.Double> vertices() {
        var vertices = new ArrayList<Point2D.Double>();
        for (var command : commands) {
            switch (command) {
                case MoveTo to -> vertices.add(new Point2D.Double(to.x(), to.y()));
                case LineTo to -> vertices.add(new Point2D.Double(to.x(), to.y()));
                case CurveTo to -> vertices.add(new Point2D.Double(to.x(), to.y()));
                case Close() -> {}
            }
        }
        return vertices;
    }

    /** Whether the point lies inside. */
    public boolean contains(double x, double y) {
        return path().contains(x, y);
    }

    /** The smallest box around the curve itself, not around its control points. */
    public Rectangle2D.Double bounds() {
        var box = path().getBounds2D();
        return new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /**
     * The area in square millimetres of the drawn person, who stands 1.67 m tall: the polygon formula on the flattened
     * curve. A shape of several parts counts them all.
     */
    public double area() {
        return rings().stream().mapToDouble(Ring::area).sum();
    }

    /** The centre of the area; for a bent or divided shape it may lie outside, see {@link #anchor()}. */
    public Point2D.Double centroid() {
        double area = 0;
        double x = 0;
        double y = 0;
        for (var ring : rings()) {
            area += ring.area();
            x += ring.area() * ring.x();
            y += ring.area() * ring.y();
        }
        if (area == 0) {
            var box = bounds();
            return new Point2D.Double(box.getCenterX(), box.getCenterY());
        }
        return new Point2D.Double(x / area, y / area);
    }

    /**
     * A point inside the shape, fit for a number or the tip of a line: the centroid, or, where that lies outside, the
     * middle of the widest stretch at the centroid's height (of the nearest height that has one).
     */
    public Point2D.Double anchor() {
        var centre = centroid();
        var path = path();
        if (path.contains(centre)) {
            return centre;
        }
        var box = bounds();
        for (double step = 0; step <= box.height; step += 1) {
            for (double y : new double[] {centre.y + step, centre.y - step}) {
                var found = widestStretch(path, box, y);
                if (found != null) {
                    return found;
                }
            }
        }
        return centre;
    }

    private static Point2D.@Nullable Double widestStretch(Path2D path, Rectangle2D.Double box, double y) {
        double best = 0;
        double middle = 0;
        double start = Double.NaN;
        for (double x = box.x; x <= box.x + box.width + 0.5; x += 0.5) {
            boolean inside = path.contains(x, y);
            if (inside && Double.isNaN(start)) {
                start = x;
            } else if (!inside && !Double.isNaN(start)) {
                if (x - start > best) {
                    best = x - start;
                    middle = (x + start) / 2;
                }
                start = Double.NaN;
            }
        }
        return best > 0 ? new Point2D.Double(middle, y) : null;
    }

    private List<Ring> rings() {
        var rings = new ArrayList<Ring>();
        var points = new ArrayList<Point2D.Double>();
        var step = new double[6];
        for (var walk = path().getPathIterator(null, FLATNESS); !walk.isDone(); walk.next()) {
            switch (walk.currentSegment(step)) {
                case PathIterator.SEG_MOVETO -> {
                    rings.add(Ring.of(points));
                    points.clear();
                    points.add(new Point2D.Double(step[0], step[1]));
                }
                case PathIterator.SEG_LINETO -> points.add(new Point2D.Double(step[0], step[1]));
                default -> {} // the polygon formula closes the ring itself
            }
        }
        rings.add(Ring.of(points));
        return rings;
    }

    private record Ring(double area, double x, double y) {

        static Ring of(List<Point2D.Double> points) {
            double twice = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < points.size(); i++) {
                var a = points.get(i);
                var b = points.get((i + 1) % points.size());
                double cross = a.x * b.y - b.x * a.y;
                twice += cross;
                x += (a.x + b.x) * cross;
                y += (a.y + b.y) * cross;
            }
            return twice == 0 ? new Ring(0, 0, 0) : new Ring(Math.abs(twice) / 2, x / (3 * twice), y / (3 * twice));
        }
    }
}
