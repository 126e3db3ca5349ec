/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The proof itself: each kind of fault is put into a shipped drawing, and must be found. */
class DrawingProofTest {

    private static final String SQUARE_IN_THE_CORNER = "M 5,5 L 15,5 L 15,15 L 5,15 Z";

    @Test
    void findsWhatIsMissing() {
        assertThat(DrawingProof.missing(
                        broken(FigureView.FRONT, without("data-region=\"psoas-major\" data-side=\"left\""))))
                .containsExactly("front: no psoas-major left");
        assertThat(DrawingProof.missing(broken(FigureView.BACK, without("data-point=\"bl-23\" data-side=\"right\""))))
                .containsExactly("back: bl-23 right is missing");
    }

    @Test
    void findsWhatIsThereTwice() {
        assertThat(DrawingProof.doubled(broken(
                        FigureView.BACK,
                        change("data-region=\"piriformis\" data-side=\"left\"", line -> line + "\n" + line))))
                .containsExactly("back: piriformis left is there twice");
    }

    @Test
    void findsWhatTheAtlasDoesNotKnow() {
        assertThat(DrawingProof.unknown(broken(
                        FigureView.BACK,
                        text -> text.replace(
                                        "data-region=\"soleus\" data-side=\"left\" data-layer=\"superficial\"",
                                        "data-region=\"soleus\" data-side=\"left\" data-layer=\"deep\"")
                                .replace(
                                        "data-region=\"soleus\" data-side=\"left\" data-layer=\"intermediate\"",
                                        "data-region=\"soleus\" data-side=\"left\" data-layer=\"deep\""))))
                .containsExactly("back: soleus left is not in the atlas like this");
        assertThat(DrawingProof.unknown(
                        broken(FigureView.BACK, text -> text.replace("data-point=\"bl-28\"", "data-point=\"bl-82\""))))
                .hasSize(2);
    }

    @Test
    void findsANamedPlaceOnAViewItHasNoBusinessOn() {
        assertThat(DrawingProof.missing(broken(
                        FigureView.SOLE,
                        text -> text.replace(
                                "</svg>",
                                "<circle class=\"point\" data-point=\"bl-23\" data-side=\"left\""
                                        + " cx=\"150\" cy=\"100\" r=\"4\"/></svg>"))))
                .containsExactly("sole: bl-23 left is extra");
    }

    @Test
    void tellsBuildsWithOtherKeysApart() {
        var whole = DrawingProof.inventory(broken(FigureView.PALM, text -> text));

        assertThat(whole).hasSize(10);
        assertThat(DrawingProof.inventory(
                        broken(FigureView.PALM, without("data-region=\"thenar\" data-side=\"left\""))))
                .isSubsetOf(whole)
                .hasSize(9);
    }

    @Test
    void findsWhatIsOpen() {
        assertThat(DrawingProof.open(broken(
                        FigureView.FRONT,
                        change(
                                "class=\"region\" data-region=\"sartorius\" data-side=\"left\"",
                                line -> line.replace(" Z\"", "\"")))))
                .containsExactly("front: sartorius left is not closed or has no area");
    }

    @Test
    void findsWhatReachesOverTheSkin() {
        assertThat(DrawingProof.outside(broken(
                        FigureView.FRONT,
                        change(
                                "class=\"region\" data-region=\"sartorius\" data-side=\"left\"",
                                line -> drawn(line, SQUARE_IN_THE_CORNER)))))
                .singleElement()
                .asString()
                .startsWith("front: sartorius left reaches");
        assertThat(DrawingProof.outside(broken(
                        FigureView.BACK,
                        change(
                                "data-point=\"bl-23\" data-side=\"left\"",
                                line -> line.replaceAll("cx=\"[^\"]*\"", "cx=\"2\"")))))
                .hasSize(1);
    }

    @Test
    void findsSidesThatAreSwapped() {
        UnaryOperator<String> swap = text -> text.replace("data-side=\"left\"", "data-side=\"?\"")
                .replace("data-side=\"right\"", "data-side=\"left\"")
                .replace("data-side=\"?\"", "data-side=\"right\"");

        for (var view : FigureView.values()) {
            assertThat(DrawingProof.misplaced(broken(view, swap)))
                    .as(view.key())
                    .isNotEmpty();
        }
    }

    @Test
    void findsASideThatIsNoMirrorImage() {
        assertThat(DrawingProof.misplaced(broken(
                        FigureView.BACK,
                        change(
                                "class=\"region\" data-region=\"soleus\" data-side=\"left\"",
                                line -> drawn(line, "M 250,1400 L 300,1400 L 300,1500 L 250,1500 Z")))))
                .containsExactly("back: soleus left has no mirror image");
    }

    @Test
    void findsHandsAndFeetOnTheWrongLimb() {
        for (var view :
                new FigureView[] {FigureView.PALM, FigureView.HAND_BACK, FigureView.SOLE, FigureView.FOOT_TOP}) {
            var area = Figure.standard().sheet(view).shapes(Shape.Role.COARSE).getFirst();
            double turned = 2 * area.bounds().getCenterX();
            var mirrored = new StringBuilder("M");
            area.vertices()
                    .forEach(point -> mirrored.append(' ')
                            .append(turned - point.x)
                            .append(',')
                            .append(point.y));

            assertThat(DrawingProof.swapped(broken(
                            view,
                            change(
                                    "class=\"coarse\" data-region=\"" + area.key() + "\" data-side=\"left\"",
                                    line -> drawn(line, mirrored + " Z")))))
                    .as(view.key())
                    .hasSize(1);
        }
    }

    @Test
    void findsGapsAndOverlapsBetweenAreas() {
        assertThat(DrawingProof.untiled(broken(
                        FigureView.BACK, without("class=\"coarse\" data-region=\"elbow-back\" data-side=\"left\""))))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("back: no area at"));
        assertThat(DrawingProof.untiled(broken(
                        FigureView.BACK,
                        change(
                                "class=\"coarse\" data-region=\"lower-back\" data-side=\"left\"",
                                line -> line + "\n" + line))))
                .singleElement()
                .asString()
                .startsWith("back: areas overlap at");
    }

    private static UnaryOperator<String> without(String part) {
        return change(part, line -> "");
    }

    /** Changes the one line that holds the part. */
    private static UnaryOperator<String> change(String part, UnaryOperator<String> how) {
        return text -> {
            var line =
                    text.lines().filter(each -> each.contains(part)).findFirst().orElseThrow();
            return text.replace(line, how.apply(line));
        };
    }

    private static String drawn(String line, String path) {
        return line.replaceAll(" d=\"[^\"]*\"", " d=\"" + path + "\"");
    }

    /** The neutral figure with one view changed, and no other view. */
    private static Figure broken(FigureView view, UnaryOperator<String> how) {
        var text = how.apply(shipped(view));
        return Figure.read(
                wanted -> wanted == view ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) : null);
    }

    private static String shipped(FigureView view) {
        var path = "/META-INF/resources/anatomy/figure-1/" + view.key() + ".svg";
        try (InputStream file = Objects.requireNonNull(DrawingProofTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
