/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Side;

/** How much of a sheet a place covers as it is drawn there; the drawing is in millimetres of a person of mean height. */
final class DrawnArea {

    private static final double SQUARE_MILLIMETRES = 100;
    private static final Map<Drawn, Double> KNOWN = new ConcurrentHashMap<>();

    private DrawnArea() {}

    private record Drawn(FigureView view, Place place) {}

    /** In square centimetres; 0 where the view does not show the place. */
    static double of(FigureView view, Place place) {
        return KNOWN.computeIfAbsent(new Drawn(view, place), DrawnArea::measure);
    }

    private static double measure(Drawn drawn) {
        return shapes(drawn).mapToDouble(Shape::area).sum() / SQUARE_MILLIMETRES;
    }

    /** An area that reaches over the midline is drawn as its two halves. */
    private static Stream<Shape> shapes(Drawn drawn) {
        var figure = Figure.standard();
        if (!figure.views().contains(drawn.view())) {
            return Stream.empty();
        }
        var sheet = figure.sheet(drawn.view());
        var place = drawn.place();
        var whole = sheet.region(place.key(), place.side());
        return whole.isPresent() || place.side() != Side.MIDLINE
                ? whole.stream()
                : Stream.of(Side.LEFT, Side.RIGHT).flatMap(half -> sheet.region(place.key(), half).stream());
    }
}
