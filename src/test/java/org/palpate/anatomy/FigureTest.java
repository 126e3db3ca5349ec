/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.PathCommand.Close;
import org.palpate.anatomy.PathCommand.CurveTo;
import org.palpate.anatomy.PathCommand.LineTo;
import org.palpate.anatomy.PathCommand.MoveTo;

/** Reading a sheet and measuring its shapes; the shipped drawings are looked at in {@link FigureDrawingTest}. */
class FigureTest {

    private static final String SQUARE = "M 10,20 L 30,20 L30 40 10 40 Z";

    @Test
    void readsRolesKeysSidesLayersAndThePathAsItStands() {
        var sheet = back(region(SQUARE)
                + "<path class='fibre' data-for='soleus' data-side='right' data-layer='deep' d='M1 2C3 4 5 6 7e1 -.5'/>"
                + "<path class='landmark' data-landmark='sacrum' data-side='midline' d='M0,0Z'/>"
                + "<path class='skin' d='M0,0Z'/>");

        assertThat(sheet.view()).isEqualTo(FigureView.BACK);
        assertThat(sheet.width()).isEqualTo(700);
        assertThat(sheet.height()).isEqualTo(1750);
        assertThat(sheet.shapes())
                .extracting(Shape::role, Shape::key, Shape::side, Shape::layer)
                .containsExactly(
                        tuple(Shape.Role.REGION, "soleus", Side.LEFT, Layer.INTERMEDIATE),
                        tuple(Shape.Role.FIBRE, "soleus", Side.RIGHT, Layer.DEEP),
                        tuple(Shape.Role.LANDMARK, "sacrum", Side.MIDLINE, null),
                        tuple(Shape.Role.SKIN, "", null, null));
        assertThat(sheet.shapes().get(0).commands())
                .containsExactly(
                        new MoveTo(10, 20), new LineTo(30, 20), new LineTo(30, 40), new LineTo(10, 40), new Close());
        assertThat(sheet.shapes().get(1).commands())
                .containsExactly(new MoveTo(1, 2), new CurveTo(3, 4, 5, 6, 70, -0.5));
        assertThat(sheet.region("soleus", Side.LEFT)).isPresent();
        assertThat(sheet.region("soleus", Side.RIGHT))
                .as("a fibre is not a region")
                .isEmpty();
    }

    @Test
    void readsPointsAndCourses() {
        var sheet = back("<circle class='point' data-point='bl-23' data-side='left' cx='313' cy='723.5' r='4'/>"
                + "<path class='course' data-course='sciatic-course' data-side='left' d='M1 2C3 4 5 6 7 8L9,9'/>");

        assertThat(sheet.point("bl-23", Side.LEFT)).contains(new Point2D.Double(313, 723.5));
        assertThat(sheet.point("bl-23", Side.RIGHT)).isEmpty();
        assertThat(sheet.course("sciatic-course", Side.LEFT).orElseThrow().vertices())
                .containsExactly(new Point2D.Double(1, 2), new Point2D.Double(7, 8), new Point2D.Double(9, 9));
        assertThat(sheet.course("bl-23", Side.LEFT)).isEmpty();
    }

    @Test
    void readsASheetOnceAndOnlyWhenItIsAskedFor() {
        var read = new ArrayList<FigureView>();
        var figure = Figure.read(view -> {
            read.add(view);
            return view == FigureView.BACK ? stream(svg("back", region(SQUARE))) : null;
        });
        read.clear();

        assertThat(figure.sheet(FigureView.BACK)).isSameAs(figure.sheet(FigureView.BACK));
        assertThat(read).containsExactly(FigureView.BACK);
    }

    @Test
    void measuresAShape() {
        var square = back(region(SQUARE)).shapes().getFirst();

        assertThat(square.area()).isCloseTo(400, within(0.001));
        assertThat(square.centroid().x).isCloseTo(20, within(0.001));
        assertThat(square.centroid().y).isCloseTo(30, within(0.001));
        assertThat(square.contains(11, 21)).isTrue();
        assertThat(square.contains(9, 21)).isFalse();
        assertThat(square.bounds().getMaxY()).isEqualTo(40);
    }

    @Test
    void anchorsANumberInsideABentShape() {
        var hook = back(region("M0,0 L100,0 L100,10 L10,10 L10,90 L100,90 L100,100 L0,100 Z"))
                .shapes()
                .getFirst();

        assertThat(hook.contains(hook.centroid().x, hook.centroid().y)).isFalse();
        assertThat(hook.contains(hook.anchor().x, hook.anchor().y)).isTrue();
    }

    @Test
    void countsEveryPartOfADividedShape() {
        var parts = back(region("M0,0 L10,0 L10,10 L0,10 Z M20,0 L20,10 L30,10 L30,0 Z"))
                .shapes()
                .getFirst();

        assertThat(parts.area()).isCloseTo(200, within(0.001));
        assertThat(parts.centroid().x).isCloseTo(15, within(0.001));
    }

    @Test
    void aPathIsACopy() {
        var shape = back(region(SQUARE)).shapes().getFirst();
        shape.path().reset();

        assertThat(shape.path().getBounds2D().getWidth()).isEqualTo(20);
    }

    @Test
    void refusesWhatScreenAndPaperCouldReadDifferently() {
        refused(region("m 1 2 l 3 4"), "path command 'm'");
        refused(region("M 1 2 L 3"), "too few numbers");
        refused(region("M 1 2 ?"), "path data");
        refused(region("L 1 2"), "does not start with M");
        refused(region("M 1 2 Z 3 4"), "numbers after Z");
        refused(region(""), "does not start with M");
        refused("<path class='shadow' d='M0,0'/>", "class 'shadow'");
        refused("<path class='region' data-region='soleus' d='M0,0'/>", "without key or side");
        refused("<path class='region' data-region='soleus' data-side='port' d='M0,0'/>", "side 'port'");
        refused("<ellipse rx='4'/>", "element <ellipse>");
        refused("<circle r='4'/>", "a circle of class ''");
        refused("<circle class='point' data-point='bl-23' data-side='left' cx='4'/>", "too few numbers");
        refused("<circle class='point' data-side='left' cx='4' cy='4'/>", "a point without key or side");
        refused("<path class='course' data-course='l4-line' d='M0,0'/>", "a course without key or side");
        assertThatThrownBy(() -> read(FigureView.FRONT, svg("back", ""))).hasMessageContaining("data-view 'back'");
    }

    @Test
    void readsNoExternalEntity() {
        var attack = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg("back", "<title>&x;</title>");

        assertThatThrownBy(() -> read(FigureView.BACK, attack)).hasMessageContaining("not well-formed");
    }

    @Test
    void hasOnlyTheViewsThatHaveAFile() {
        var figure = Figure.read(view -> view == FigureView.BACK ? stream(svg("back", region(SQUARE))) : null);

        assertThat(figure.views()).containsExactly(FigureView.BACK);
        assertThatThrownBy(() -> figure.sheet(FigureView.PALM)).hasMessage("The figure has no view 'palm'.");
    }

    private static void refused(String content, String because) {
        assertThatThrownBy(() -> back(content)).hasMessageContaining(because);
    }

    private static String region(String path) {
        return "<g class='layer'><path class='region' data-region='soleus' data-side='left' data-layer='intermediate'"
                + " d='" + path + "'/></g>";
    }

    private static String svg(String view, String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 700 1750' data-figure='figure-1' data-view='"
                + view + "'>" + content + "</svg>";
    }

    private static Sheet back(String content) {
        return read(FigureView.BACK, svg("back", content));
    }

    private static Sheet read(FigureView view, String svg) {
        return FigureSheetReader.read(view, stream(svg));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
