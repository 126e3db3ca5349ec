/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.MoveTo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines that the browser draws too: {@code arrows.test.ts} reads the same file. */
class ArrowTest {

    private static final double TOLERANCE = 0.02;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @ParameterizedTest
    @MethodSource("arrows")
    void anArrowBendsAsOnTheScreen(JsonNode expected) {
        var arrow = Arrow.through(
                expected.get("points").valueStream().map(ArrowTest::point).toList());
        var drawn = new Outline();
        for (var command : arrow.way()) {
            switch (command) {
                case MoveTo to -> drawn.step('M', to.x(), to.y());
                case CurveTo to -> drawn.step('C', to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                default -> throw new AssertionError(command);
            }
        }
        assertThat(drawn.distance(Outline.ofSvg(expected.get("d").stringValue())))
                .isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void aReferralBowsAsOnTheScreen(JsonNode expected) {
        var arrow = Arrow.referral(
                point(expected.get("from")),
                point(expected.get("to")),
                expected.get("middle").doubleValue(),
                expected.get("gap").doubleValue());
        var d = NUMBER.matcher(expected.get("d").stringValue())
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
        assertThat(arrow.from().distance(d[2], d[3])).as("bend").isLessThan(TOLERANCE);
        assertThat(arrow.tip().distance(d[4], d[5])).as("tip").isLessThan(TOLERANCE);
        var curve = (CurveTo) arrow.way().getLast();
        assertThat((d[0] + 3 * curve.x1() + 3 * curve.x2() + curve.x()) / 8)
                .as("half-way of the cubic and of the quadratic")
                .isCloseTo((d[0] + 2 * d[2] + d[4]) / 4, within(TOLERANCE));
        assertThat((d[1] + 3 * curve.y1() + 3 * curve.y2() + curve.y()) / 8)
                .isCloseTo((d[1] + 2 * d[3] + d[5]) / 4, within(TOLERANCE));
    }

    static Stream<JsonNode> arrows() {
        return read().get("arrows").valueStream();
    }

    static Stream<JsonNode> referrals() {
        return read().get("referrals").valueStream();
    }

    private static Point2D.Double point(JsonNode pair) {
        return new Point2D.Double(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }

    private static JsonNode read() {
        try (InputStream file = ArrowTest.class.getResourceAsStream("/bodymap/arrows.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
