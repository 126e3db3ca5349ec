/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static java.util.Comparator.naturalOrder;

import java.awt.Color;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Shape.Role;
import org.palpate.anatomy.Sheet;
import org.palpate.bodymap.BodyMark;

/** The figure without marks, as drawing operators in millimetres: quiet, so that marks speak. */
final class FigureBase {

    private static final Color SKIN = new Color(0xFAF6F2);
    private static final Color MUSCLE = new Color(0xF3EAE3);
    private static final Color MUSCLE_EDGE = new Color(0xD9CABF);
    private static final Color LANDMARK = new Color(0xBFB2A8);
    private static final Color OUTLINE = new Color(0x7D736C);

    private static final double BODY_HEIGHT = 1750;

    private static final Map<Drawn, String> DRAWN = new ConcurrentHashMap<>();

    private FigureBase() {}

    /** What one drawing is remembered by. */
    record Drawn(Build build, FigureView view) {}

    /**
     * The outline that a document shows: the one that most of its marks were placed on, and of two with as many the one of
     * the newer marks.
     */
    static Build build(Collection<BodyMark> marks) {
        var placed = new EnumMap<Build, Integer>(Build.class);
        var newest = new EnumMap<Build, UUID>(Build.class);
        for (var mark : marks) {
            placed.merge(mark.figure(), 1, Integer::sum);
            newest.merge(mark.figure(), mark.id(), BinaryOperator.maxBy(naturalOrder()));
        }
        return placed.keySet().stream()
                .max(Comparator.<Build>comparingInt(placed::get).thenComparing(newest::get))
                .orElse(Build.NEUTRAL);
    }

    static String of(Drawn wanted) {
        return DRAWN.computeIfAbsent(
                wanted, missing -> draw(Figure.of(missing.build()).sheet(missing.view())));
    }

    private static String draw(Sheet sheet) {
        // a sheet of a hand is smaller than one of a body, and drawn larger
        double pen = Math.min(1, 2.3 * sheet.height() / BODY_HEIGHT);
        var ops = new Ops().rounded();
        for (var shape : sheet.shapes(Role.SKIN)) {
            ops.fill(SKIN).path(shape).paint("f");
        }
        ops.fill(MUSCLE).stroke(MUSCLE_EDGE, 1.6 * pen);
        for (var shape : sheet.shapes(Role.REGION)) {
            if (shape.layer() == Layer.SUPERFICIAL) {
                ops.path(shape).paint("B");
            }
        }
        lines(ops.stroke(MUSCLE_EDGE, 1.2 * pen), sheet, Role.DETAIL);
        lines(ops.stroke(LANDMARK, 1.8 * pen), sheet, Role.LANDMARK);
        lines(ops.stroke(OUTLINE, 2.8 * pen), sheet, Role.SKIN);
        return ops.toString();
    }

    private static void lines(Ops ops, Sheet sheet, Role role) {
        for (Shape shape : sheet.shapes(role)) {
            ops.path(shape).paint("S");
        }
    }
}
