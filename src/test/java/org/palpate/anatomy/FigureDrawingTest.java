/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shipped drawings must hold, whoever drew them. */
class FigureDrawingTest {

    private static final double MIDDLE = 350;
    private static final float LINE = 2;

    private final Figure figure = Figure.standard();

    @Test
    void frontAndBackAreDrawn() {
        assertThat(figure.views()).contains(FigureView.FRONT, FigureView.BACK);
    }

    @Test
    void everyStarterStructureIsDrawnInEveryViewItClaimsOnBothSides() {
        var missing = new ArrayList<String>();
        for (var structure : Atlas.standard().starter()) {
            for (var view : structure.views()) {
                if (figure.views().contains(view)) {
                    for (var side : sides(structure, view)) {
                        if (figure.sheet(view).region(structure.key(), side).isEmpty()) {
                            missing.add(structure.key() + " " + side.key() + " " + view.key());
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsDrawnThatTheAtlasDoesNotKnow() {
        forEachRegion((sheet, shape) -> {
            assertThat(Atlas.standard().exists(shape.key())).isTrue();
            assertThat(Atlas.standard().hasSide(shape.key(), side(shape)))
                    .as("there is such a side")
                    .isTrue();
            if (shape.role() == Shape.Role.REGION) {
                var structure = Atlas.standard().structure(shape.key()).orElseThrow();
                assertThat(shape.layer()).isEqualTo(structure.layer());
            } else {
                assertThatCode(() -> Atlas.standard().coarseRegion(shape.key()).orElseThrow())
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void noRegionIsDrawnTwice() {
        for (var view : figure.views()) {
            var seen = new HashSet<String>();
            for (var shape : regions(figure.sheet(view))) {
                assertThat(seen.add(shape.key() + " " + shape.side()))
                        .as(view.key() + " " + shape.key())
                        .isTrue();
            }
        }
    }

    @Test
    void theRightShapeLiesOnTheRightSide() {
        forEachRegion((sheet, shape) -> {
            double x = shape.centroid().x;
            switch (sheet.view()) {
                case FRONT -> sided(shape, x - MIDDLE);
                case BACK -> sided(shape, MIDDLE - x);
                case LEFT_SIDE -> assertThat(shape.side()).isNotEqualTo(Side.RIGHT);
                case RIGHT_SIDE -> assertThat(shape.side()).isNotEqualTo(Side.LEFT);
                case SOLE, PALM, HAND_BACK, FOOT_TOP -> {} // which way these are turned is the drawing's own affair
            }
        });
    }

    @Test
    void everyRegionLiesInsideTheSkin() {
        forEachRegion((sheet, shape) -> {
            var skins = sheet.shapes(Shape.Role.SKIN);
            var anchor = shape.anchor();
            assertThat(skins).as("skin under it").anyMatch(skin -> skin.contains(anchor.x, anchor.y));
            assertThat(shape.area()).as("area in mm²").isGreaterThan(25);
            assertThat(outside(shape, skins)).as("share outside the skin").isLessThan(0.02);
        });
    }

    @Test
    void everySheetHasItsOwnMeasure() {
        assertThat(figure.sheet(FigureView.BACK).width()).isEqualTo(700);
        assertThat(figure.sheet(FigureView.BACK).height()).isEqualTo(1750);
    }

    private static void sided(Shape shape, double towardsLeft) {
        switch (side(shape)) {
            case LEFT -> assertThat(towardsLeft).isPositive();
            case RIGHT -> assertThat(towardsLeft).isNegative();
            case MIDLINE -> assertThat(Math.abs(towardsLeft)).isLessThan(5);
        }
    }

    /** The share of the shape, on a grid of 2 mm, that lies farther than a line's breadth outside every skin. */
    private static double outside(Shape shape, List<Shape> skins) {
        var path = shape.path();
        var skin = skins.stream().<java.awt.Shape>map(Shape::path).toList();
        var line = skins.stream()
                .map(each -> new BasicStroke(2 * LINE).createStrokedShape(each.path()))
                .toList();
        var box = shape.bounds();
        int inShape = 0;
        int bare = 0;
        for (double y = box.y; y <= box.getMaxY(); y += 2) {
            for (double x = box.x; x <= box.getMaxX(); x += 2) {
                if (path.contains(x, y)) {
                    inShape++;
                    bare += covered(skin, x, y) || covered(line, x, y) ? 0 : 1;
                }
            }
        }
        return inShape == 0 ? 1 : (double) bare / inShape;
    }

    private static boolean covered(List<java.awt.Shape> shapes, double x, double y) {
        return shapes.stream().anyMatch(each -> each.contains(x, y));
    }

    private static List<Side> sides(Structure structure, FigureView view) {
        if (!structure.paired()) {
            return List.of(Side.MIDLINE);
        }
        return switch (view) {
            case LEFT_SIDE -> List.of(Side.LEFT);
            case RIGHT_SIDE -> List.of(Side.RIGHT);
            default -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    private static Side side(Shape shape) {
        return requireNonNull(shape.side());
    }

    private static List<Shape> regions(Sheet sheet) {
        return sheet.shapes().stream()
                .filter(shape -> shape.role() == Shape.Role.REGION || shape.role() == Shape.Role.COARSE)
                .toList();
    }

    private void forEachRegion(Check check) {
        for (var view : figure.views()) {
            for (var shape : regions(figure.sheet(view))) {
                try {
                    check.of(figure.sheet(view), shape);
                } catch (AssertionError wrong) {
                    throw new AssertionError(view.key() + ", " + shape.side() + " " + shape.key(), wrong);
                }
            }
        }
    }

    private interface Check {
        void of(Sheet sheet, Shape shape);
    }
}
