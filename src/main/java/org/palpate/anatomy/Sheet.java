/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/**
 * One view of a figure: what is drawn, in the order it is drawn, in millimetres.
 *
 * @param view which view it is
 * @param width width of the sheet
 * @param height height of the sheet
 * @param shapes outline, landmarks, areas, structures from deep to superficial, details, fibres, named places
 */
public record Sheet(FigureView view, double width, double height, List<Shape> shapes) {

    public Sheet {
        shapes = List.copyOf(shapes);
    }

    /** All shapes with this role, in the order they are drawn. */
    public List<Shape> shapes(Shape.Role role) {
        return shapes.stream().filter(shape -> shape.role() == role).toList();
    }

    /** The shape of a structure or a coarse area on one side. */
    public Optional<Shape> region(String key, Side side) {
        return shapes.stream()
                .filter(shape -> shape.role() == Shape.Role.REGION || shape.role() == Shape.Role.COARSE)
                .filter(shape -> shape.key().equals(key) && shape.side() == side)
                .findFirst();
    }

    /** Where the named point lies. */
    public Optional<Point2D.Double> point(String key, Side side) {
        return named(Shape.Role.POINT, key, side).map(Shape::centroid);
    }

    /** The named line, from its start to where its arrow head stands. */
    public Optional<Shape> course(String key, Side side) {
        return named(Shape.Role.COURSE, key, side);
    }

    private Optional<Shape> named(Shape.Role role, String key, Side side) {
        return shapes(role).stream()
                .filter(shape -> shape.key().equals(key) && shape.side() == side)
                .findFirst();
    }
}
