/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.MIDLINE;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark.Change;

class MarkFiguresTest {

    @Test
    void countsRegionsMarksAndRatings() {
        var figures = MarkFigures.of(List.of(
                MarkBuilder.found("quadratus-lumborum", LEFT).intensity(7).build(),
                MarkBuilder.found("quadratus-lumborum", LEFT)
                        .at(0.4, 0.5)
                        .intensity(4)
                        .build(),
                MarkBuilder.found("quadratus-lumborum", RIGHT).intensity(0).build(),
                MarkBuilder.reported("lower-back", MIDLINE).build()));

        assertThat(figures.regions()).isEqualTo(3);
        assertThat(figures.marks()).isEqualTo(4);
        assertThat(figures.rated()).isEqualTo(3);
        assertThat(figures.sum()).isEqualTo(11);
        assertThat(figures.mean()).isCloseTo(11 / 3.0, within(1e-9));
    }

    @Test
    void nothingHasNoMeanAndNoOverlap() {
        assertThat(MarkFigures.of(List.of())).isEqualTo(new MarkFigures(0, 0, 0, 0, null, 0));
        assertThat(MarkFigures.overlap(List.of(), List.of())).isNull();
        assertThat(MarkFigures.of(List.of(
                                MarkBuilder.found("gluteus-medius", LEFT).build()))
                        .mean())
                .isNull();
    }

    @Test
    void whatIsGoneCountsNowhere() {
        var gone = MarkBuilder.found("gluteus-medius", LEFT)
                .intensity(0)
                .change(Change.RESOLVED)
                .build();
        assertThat(MarkFigures.of(List.of(gone))).isEqualTo(MarkFigures.of(List.of()));
        assertThat(MarkFigures.overlap(List.of(gone), List.of(gone))).isNull();
    }

    @Test
    void overlapIsTheShareOfRegionsMarkedBothTimes() {
        var a = MarkBuilder.found("gluteus-medius", LEFT).build();
        var b = MarkBuilder.found("gluteus-medius", RIGHT).build();
        var c = MarkBuilder.found("psoas-major", RIGHT).build();
        assertThat(MarkFigures.overlap(List.of(a, b), List.of(b, c))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(MarkFigures.overlap(List.of(a), List.of(a, a))).isEqualTo(1);
        assertThat(MarkFigures.overlap(List.of(a), List.of(b))).isZero();
        assertThat(MarkFigures.overlap(List.of(a), List.of())).isZero();
    }

    @Test
    void areaCountsEachRegionOnceWhereItShowsMost() {
        var back = MarkBuilder.found("gluteus-medius", LEFT).view(FigureView.BACK);
        var side = MarkBuilder.found("gluteus-medius", LEFT).view(FigureView.LEFT_SIDE);
        double onBack = drawn(FigureView.BACK, "gluteus-medius", LEFT);
        double onSide = drawn(FigureView.LEFT_SIDE, "gluteus-medius", LEFT);

        assertThat(area(back.build())).isCloseTo(onBack, within(1e-9));
        assertThat(area(back.build(), back.build(), side.build())).isCloseTo(Math.max(onBack, onSide), within(1e-9));
        assertThat(onBack).as("cm², not mm²").isBetween(5.0, 200.0);
    }

    @Test
    void pointsHaveNoAreaAndAnAreaOverTheMidlineHasBothHalves() {
        assertThat(area(MarkBuilder.found("gluteus-medius", LEFT).at(0.4, 0.5).build()))
                .isZero();
        assertThat(area(MarkBuilder.reported("lower-back", MIDLINE).build()))
                .isCloseTo(
                        drawn(FigureView.BACK, "lower-back", LEFT) + drawn(FigureView.BACK, "lower-back", RIGHT),
                        within(1e-9));
    }

    private static double area(BodyMark... marks) {
        return MarkFigures.of(List.of(marks)).area();
    }

    private static double drawn(FigureView view, String key, Side side) {
        return Figure.standard().sheet(view).region(key, side).orElseThrow().area() / 100;
    }
}
