/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Sheet;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;

/**
 * Places to be careful with on a drawing, as on the screen: lines that lean the other way than those of what was treated,
 * in pairs where somebody else looks first, broken where care is enough. Told apart without colour.
 */
final class Hatching {

    static final Color INK = new Color(0x6A5372);

    private static final Color GROUND = new Color(0xF3EFF4);

    private final Sheet sheet;
    private final List<PlaceCaution> cautions;

    /** The edge with its dashes, and the lines with theirs: how far they lie apart, and how often they come. */
    private record Look(
            double edge, double on, double off, List<Double> lines, double step, double stroke, double pause) {

        static Look of(Level level) {
            return switch (level) {
                case AVOID -> new Look(0.9, 0, 0, List.of(0.0), 2.6, 0, 0);
                case REFER -> new Look(0.9, 4.4, 1.8, List.of(0.0, 1.4), 4.8, 0, 0);
                case CAUTION -> new Look(0.55, 1, 1.6, List.of(0.0), 2.8, 2, 1.6);
            };
        }
    }

    /** @param cautions about places, gathered */
    Hatching(Sheet sheet, List<PlaceCaution> cautions) {
        this.sheet = sheet;
        this.cautions = cautions;
    }

    /** What is said of places that this drawing shows. */
    List<PlaceCaution> shown() {
        return cautions.stream().filter(caution -> !shapes(caution).isEmpty()).toList();
    }

    /** Each place once, the heavier over the lighter. */
    void draw(Ops ops, double unit) {
        var places = new LinkedHashMap<Shape, Level>();
        cautions.forEach(caution -> shapes(caution).forEach(shape -> places.putIfAbsent(shape, caution.level())));
        places.sequencedEntrySet().reversed().forEach(place -> hatch(ops, place.getKey(), place.getValue(), unit));
    }

    private static void hatch(Ops ops, Shape shape, Level level, double unit) {
        ops.save().path(shape).paint("W n");
        fill(ops, shape.bounds(), level, unit);
        ops.restore();
        var look = Look.of(level);
        ops.stroke(INK, look.edge() * unit).dashed(look.on() * unit, look.off() * unit);
        ops.path(shape).paint("S").dashed(0, 0);
    }

    /** A piece of it, for the legend. */
    static void swatch(Ops ops, Rectangle2D box, Level level) {
        ops.save().box(box).paint("W n");
        fill(ops, box, level, 1);
        ops.restore();
        var look = Look.of(level);
        ops.stroke(INK, 0.8).dashed(look.on(), look.off()).box(box).paint("S").dashed(0, 0);
    }

    private static void fill(Ops ops, Rectangle2D box, Level level, double unit) {
        if (level != Level.CAUTION) {
            ops.fill(GROUND).box(box).paint("f");
        }
        var look = Look.of(level);
        ops.stroke(INK, 0.45 * unit).dashed(look.stroke() * unit, look.pause() * unit);
        double apart = look.step() * unit * Math.sqrt(2);
        for (double shift : look.lines()) {
            lines(ops, box, apart, shift * unit * Math.sqrt(2));
        }
        ops.paint("S").dashed(0, 0);
    }

    private static void lines(Ops ops, Rectangle2D box, double apart, double shift) {
        double start = Math.floor((box.getMinX() - box.getHeight()) / apart) * apart + shift;
        for (double x = start; x < box.getMaxX(); x += apart) {
            ops.line(x, box.getMinY(), x + box.getHeight(), box.getMaxY());
        }
    }

    private List<Shape> shapes(PlaceCaution caution) {
        var structure = shapes(caution.region(), caution.side());
        return structure.isEmpty() ? shapes(caution.coarseRegion(), caution.side()) : structure;
    }

    /** On paper an area over the midline is its two halves. */
    private List<Shape> shapes(@Nullable String key, @Nullable Side side) {
        if (key == null) {
            return List.of();
        }
        var own = side == null ? Optional.<Shape>empty() : sheet.region(key, side);
        return own.isPresent() || side == Side.LEFT || side == Side.RIGHT
                ? own.stream().toList()
                : Stream.of(Side.values())
                        .flatMap(each -> sheet.region(key, each).stream())
                        .toList();
    }
}
