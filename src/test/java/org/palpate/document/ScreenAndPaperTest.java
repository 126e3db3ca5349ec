/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.geom.AffineTransform;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Waypoint;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.bodymap.PlaceCaution.Level;
import org.w3c.dom.Element;

/**
 * The PDF draws what the screen draws: every structure and every area, on every view, point by point. Each is marked, the
 * page is read by another library, and its outlines are compared with the file that the browser loads, which is read here
 * without the code that the PDF is made with.
 */
class ScreenAndPaperTest {

    /** In millimetres of the body: on paper a fifth of it. */
    private static final double TOLERANCE = 0.1;

    private static final int FOUND = MarkInk.FOUND.ink().getRGB() & 0xFFFFFF;

    private static final int HATCHED = Hatching.INK.getRGB() & 0xFFFFFF;

    private record Place(String key, Side side) {}

    @ParameterizedTest
    @MethodSource("figures")
    void everyMarkedRegionLiesOnPaperAsOnTheScreen(Build build, FigureView view) throws Exception {
        var screen = screen(build, view);
        assertThat(screen).hasSizeGreaterThan(5);
        assertThat(missing(screen, paper(build, view, screen))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyHatchedRegionLiesOnPaperAsOnTheScreen(Build build, FigureView view) throws Exception {
        var screen = screen(build, view);
        assertThat(missing(screen, hatched(build, view, screen.keySet()))).isEmpty();
        assertThat(missing(screen, hatched(build, view, Set.of())))
                .as("counter-check: nothing is hatched")
                .hasSameSizeAs(screen.keySet());
    }

    /** Else a structure that both have lost would pass. */
    @ParameterizedTest
    @MethodSource("figures")
    void everyStructureIsComparedOnEveryViewItClaims(Build build, FigureView view) throws Exception {
        var claimed = new TreeSet<String>();
        for (var structure : Atlas.standard().structures()) {
            if (structure.views().contains(view)) {
                claimed.add(structure.key());
            }
        }
        assertThat(screen(build, view).keySet().stream().map(Place::key)).containsAll(claimed);
    }

    @Test
    void thereAreAHundredAndThreeStructures() {
        assertThat(Atlas.standard().structures())
                .hasSize(103)
                .allSatisfy(structure -> assertThat(structure.views()).isNotEmpty());
    }

    static Stream<Arguments> figures() {
        return Stream.of(Build.values())
                .flatMap(build -> Stream.of(FigureView.values()).map(view -> arguments(build, view)));
    }

    /** Counter-check: one control point that moved by a quarter of a millimetre is seen, and named. */
    @Test
    void aChangedPathIsSeen() throws Exception {
        var screen = screen(Build.NEUTRAL, FigureView.BACK);
        var paper = paper(Build.NEUTRAL, FigureView.BACK, screen);
        var place = new Place("quadratus-lumborum", Side.LEFT);
        var moved = AffineTransform.getTranslateInstance(0.25, 0);
        screen.computeIfPresent(place, (key, outline) -> outline.moved(moved));
        assertThat(missing(screen, paper)).containsExactly(place);
    }

    /** Bent as in {@code arrows.json}, whose line was drawn by the screen. */
    @Test
    void anArrowLiesOnPaperAsOnTheScreen() {
        var screen = Outline.ofSvg("M310,860 C308.33,881.67 303.33,945 300,990 C296.67,1035 287,1083.33 290,1130"
                + " C293,1176.67 313.33,1246.67 318,1270");
        var sheet = Figure.standard().sheet(FigureView.BACK);
        double w = sheet.width();
        double h = sheet.height();
        var arrow = MarkBuilder.found("piriformis", Side.LEFT)
                .at(310 / w, 860 / h)
                .arrow(
                        new Waypoint(300 / w, 990 / h),
                        new Waypoint(290 / w, 1130 / h),
                        new Waypoint(318 / w, 1270 / h));
        var onBack = List.of(arrow.view(FigureView.BACK).build());
        var onFront = List.of(arrow.view(FigureView.FRONT).build());
        assertThat(paper(FigureView.BACK, onBack)).anyMatch(line -> line.distance(screen) <= TOLERANCE);
        assertThat(paper(FigureView.BACK, onFront)).noneMatch(line -> line.distance(screen) <= TOLERANCE);
    }

    @Test
    void whatIsGoneIsNotDrawnAsAFinding() throws Exception {
        var place = new Place("gluteus-maximus", Side.LEFT);
        var screen = screen(Build.NEUTRAL, FigureView.BACK);
        screen.keySet().retainAll(List.of(place));
        var mark = MarkBuilder.found(place.key(), place.side())
                .view(FigureView.BACK)
                .change(Change.RESOLVED);
        assertThat(missing(screen, paper(FigureView.BACK, List.of(mark.build()))))
                .containsExactly(place);
        assertThat(missing(
                        screen, paper(FigureView.BACK, List.of(mark.intensity(0).build()))))
                .containsExactly(place);
        assertThat(missing(
                        screen, paper(FigureView.BACK, List.of(mark.intensity(3).build()))))
                .isEmpty();
    }

    /** What the browser loads: the outlines of structures and areas by place. */
    private static Map<Place, Outline> screen(Build build, FigureView view) throws Exception {
        var folder = build == Build.NEUTRAL ? "/" : "/" + build.key() + "/";
        var file = "/META-INF/resources/anatomy/" + Figure.version() + folder + view.key() + ".svg";
        var outlines = new LinkedHashMap<Place, Outline>();
        try (InputStream in = Objects.requireNonNull(ScreenAndPaperTest.class.getResourceAsStream(file), file)) {
            var paths = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("path");
            for (int i = 0; i < paths.getLength(); i++) {
                var path = (Element) paths.item(i);
                if (List.of("region", "coarse").contains(path.getAttribute("class"))) {
                    var side = Side.valueOf(path.getAttribute("data-side").toUpperCase(Locale.ROOT));
                    outlines.put(
                            new Place(path.getAttribute("data-region"), side), Outline.ofSvg(path.getAttribute("d")));
                }
            }
        }
        return outlines;
    }

    /** What the page shows where all these places are marked, in millimetres of the sheet. */
    private static List<Outline> paper(Build build, FigureView view, Map<Place, Outline> places) {
        var marks = new ArrayList<BodyMark>();
        places.keySet()
                .forEach(place -> marks.add(MarkBuilder.found(place.key(), place.side())
                        .figure(build)
                        .view(view)
                        .build()));
        return paper(view, marks);
    }

    /** The outlines of what the page hatches, where these places are to be minded and one of them is marked. */
    private static List<Outline> hatched(Build build, FigureView view, Set<Place> places) {
        var levels = Level.values();
        var cautions = new ArrayList<PlaceCaution>();
        // each with a sentence of its own: what is said of all places is said of the whole body, and not hatched
        places.forEach(place -> cautions.add(PlaceCaution.of(
                place.key(), place.side(), levels[cautions.size() % levels.length], "Mind place " + cautions.size())));
        var mark = MarkBuilder.avoid("soleus", Side.LEFT).figure(build).view(view);
        return paper(view, List.of(mark.build()), cautions, HATCHED);
    }

    private static List<Outline> paper(FigureView view, List<BodyMark> marks) {
        return paper(view, marks, List.of(), FOUND);
    }

    private static List<Outline> paper(FigureView view, List<BodyMark> marks, List<PlaceCaution> cautions, int ink) {
        var summary = new SampleSummary().marks(marks).cautions(cautions).build();
        try (var read = new ReadBack(SessionSummaryPdf.render(summary, PaperSize.A4, Locale.UK))) {
            var figure = figure(read, view);
            var toSheet = toSheet(figure, view);
            return StrokedPaths.on(figure.getPage()).stream()
                    .filter(line -> line.ink() == ink)
                    .map(line -> line.path().moved(toSheet))
                    .toList();
        }
    }

    private static PDStructureElement figure(ReadBack read, FigureView view) {
        var name = Words.in(Locale.UK).get("figure." + view.key());
        return read.elements("Figure").stream()
                .filter(figure -> figure.getAlternateDescription().contains("view: " + name + "."))
                .findFirst()
                .orElseThrow();
    }

    /** From the page to the sheet, by the box that the document says its figure fills. */
    private static AffineTransform toSheet(PDStructureElement figure, FigureView view) {
        var box = ((PDLayoutAttributeObject) figure.getAttributes().getObject(0)).getBBox();
        double unit = Figure.standard().sheet(view).height() / box.getHeight();
        var toSheet = AffineTransform.getScaleInstance(unit, -unit);
        toSheet.translate(-box.getLowerLeftX(), -box.getUpperRightY());
        return toSheet;
    }

    private static List<Place> missing(Map<Place, Outline> screen, List<Outline> paper) {
        return screen.entrySet().stream()
                .filter(each -> paper.stream().noneMatch(line -> line.distance(each.getValue()) <= TOLERANCE))
                .map(Map.Entry::getKey)
                .toList();
    }
}
