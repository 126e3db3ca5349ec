/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped drawings must hold, whoever drew them: every build, every view. */
class FigureDrawingTest {

    @ParameterizedTest
    @EnumSource
    void everyViewIsDrawn(Build build) {
        assertThat(Figure.of(build).views()).containsExactly(FigureView.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyStructureAndNamedPlaceIsDrawnInEveryViewItClaimsOnBothSides(Build build) {
        assertThat(DrawingProof.missing(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnThatTheAtlasDoesNotKnow(Build build) {
        assertThat(DrawingProof.unknown(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noRegionIsDrawnTwice(Build build) {
        assertThat(DrawingProof.doubled(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionIsClosed(Build build) {
        assertThat(DrawingProof.open(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionLiesInsideTheSkin(Build build) {
        assertThat(DrawingProof.outside(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRightShapeLiesOnTheRightSide(Build build) {
        assertThat(DrawingProof.misplaced(Figure.of(build))).isEmpty();
        assertThat(DrawingProof.swapped(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCoarseAreasTileEveryView(Build build) {
        assertThat(DrawingProof.untiled(Figure.of(build))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theThirtyCoarseAreasTileFrontAndBackTogether(Build build) {
        var keys = Stream.of(FigureView.FRONT, FigureView.BACK)
                .flatMap(view -> Figure.of(build).sheet(view).shapes(Shape.Role.COARSE).stream())
                .map(Shape::key)
                .collect(Collectors.toSet());

        assertThat(keys).hasSize(30);
    }

    @ParameterizedTest
    @EnumSource
    void everyBuildHasTheSameKeysAndMeasures(Build build) {
        var neutral = Figure.standard();
        var figure = Figure.of(build);

        assertThat(DrawingProof.inventory(figure)).isEqualTo(DrawingProof.inventory(neutral));
        for (var view : FigureView.values()) {
            assertThat(figure.sheet(view).width()).isEqualTo(neutral.sheet(view).width());
            assertThat(figure.sheet(view).height())
                    .isEqualTo(neutral.sheet(view).height());
        }
    }

    @Test
    void theBuildsDifferWhereBodiesDo() {
        assertThat(shoulders(Build.FEMALE)).isLessThan(shoulders(Build.NEUTRAL)).isLessThan(shoulders(Build.MALE));
        assertThat(hips(Build.FEMALE) / shoulders(Build.FEMALE))
                .isGreaterThan(hips(Build.NEUTRAL) / shoulders(Build.NEUTRAL));
        assertThat(hips(Build.MALE) / shoulders(Build.MALE)).isLessThan(hips(Build.NEUTRAL) / shoulders(Build.NEUTRAL));
    }

    @Test
    void aSheetOfTheWholeBodyIsInMillimetres() {
        var back = Figure.standard().sheet(FigureView.BACK);

        assertThat(back.width()).isEqualTo(700);
        assertThat(back.height()).isEqualTo(1750);
        assertThat(back.region("gluteus-maximus", Side.LEFT).orElseThrow().area())
                .as("206 cm² were measured")
                .isCloseTo(20600, within(2000.0));
    }

    @ParameterizedTest
    @EnumSource
    void acupressurePointsLieWhereTheyAreFelt(Build build) {
        var back = Figure.of(build).sheet(FigureView.BACK);
        var shoulderBlade = back.shapes(Shape.Role.LANDMARK).stream()
                .filter(shape -> shape.key().equals("scapula"))
                .mapToDouble(shape -> Math.abs(shape.bounds().getMaxX() - 350))
                .min()
                .orElseThrow();

        assertThat(beside(back, "bl-23"))
                .as("half way to the shoulder blade")
                .isCloseTo(shoulderBlade / 2, within(4.0));
        var dimple = landmark(back, "posterior-superior-iliac-spine");
        var secondForamen = back.point("bl-28", Side.LEFT).orElseThrow();
        assertThat(secondForamen.x - dimple.x).as("just inside the dimple").isBetween(0.0, 12.0);
        assertThat(secondForamen.y - dimple.y).as("just below it").isBetween(5.0, 25.0);
        var fold = back.point("gluteal-fold-point", Side.LEFT).orElseThrow();
        assertThat(back.region("buttock", Side.LEFT).orElseThrow().bounds().getMaxY())
                .as("at the lower border of the buttock")
                .isCloseTo(fold.y, within(15.0));
    }

    @ParameterizedTest
    @EnumSource
    void theSciaticCourseRunsBetweenSeatBoneAndHip(Build build) {
        var back = Figure.of(build).sheet(FigureView.BACK);
        var course = back.course("sciatic-course", Side.LEFT).orElseThrow();
        var vertices = course.vertices();

        assertThat(vertices.getFirst().y).isLessThan(vertices.getLast().y);
        assertThat(vertices).as("fits into one mark").hasSizeLessThanOrEqualTo(25);
        double seatBone = landmark(back, "ischial-tuberosity").x;
        double hip = landmark(back, "trochanter").x;
        double crossing = vertices.stream()
                .filter(point -> Math.abs(point.y - landmark(back, "ischial-tuberosity").y) < 20)
                .findFirst()
                .orElseThrow()
                .x;
        assertThat(crossing).as("midway, a little nearer the seat bone").isBetween(hip, seatBone);
        assertThat(crossing).isCloseTo((seatBone + hip) / 2, within(15.0));
    }

    private static Point2D.Double landmark(Sheet sheet, String key) {
        return sheet.shapes(Shape.Role.LANDMARK).stream()
                .filter(shape -> shape.key().equals(key) && shape.centroid().x < sheet.width() / 2)
                .findFirst()
                .orElseThrow()
                .centroid();
    }

    private static double beside(Sheet back, String key) {
        return 350 - back.point(key, Side.LEFT).orElseThrow().x;
    }

    private static double shoulders(Build build) {
        return Figure.of(build)
                        .sheet(FigureView.FRONT)
                        .region("deltoid-middle", Side.LEFT)
                        .orElseThrow()
                        .bounds()
                        .getMaxX()
                - 350;
    }

    private static double hips(Build build) {
        return Figure.of(build)
                        .sheet(FigureView.BACK)
                        .region("buttock", Side.RIGHT)
                        .orElseThrow()
                        .bounds()
                        .getMaxX()
                - 350;
    }
}
