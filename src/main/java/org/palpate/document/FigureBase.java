/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Layer;
import org.palpate.anatomy.Shape;
import org.palpate.anatomy.Shape.Role;
import org.palpate.anatomy.Sheet;

/** The figure without marks, as drawing operators in millimetres: quiet, so that marks speak. */
final class FigureBase {

    private static final Color SKIN = new Color(0xFAF6F2);
    private static final Color MUSCLE = new Color(0xF3EAE3);
    private static final Color MUSCLE_EDGE = new Color(0xD9CABF);
    private static final Color LANDMARK = new Color(0xBFB2A8);
    private static final Color OUTLINE = new Color(0x7D736C);

    private static final double BODY_HEIGHT = 1750;

    private static final Map<FigureView, String> DRAWN = new EnumMap<>(FigureView.class);

    private FigureBase() {}

    static synchronized String of(FigureView view) {
        return DRAWN.computeIfAbsent(view, wanted -> draw(Figure.standard().sheet(wanted)));
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
