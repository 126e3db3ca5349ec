/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.MIDLINE;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Waypoint;

class BodyMarksTest {

    private final BodyMark sound =
            MarkBuilder.found("quadratus-lumborum", LEFT).intensity(7).build();

    @Test
    void acceptsWhatIsSound() {
        var marks = List.of(
                sound,
                MarkBuilder.reported("lower-back", MIDLINE).build(),
                MarkBuilder.found("diaphragm", MIDLINE).build(),
                MarkBuilder.found("gluteus-medius", RIGHT)
                        .in("buttock")
                        .at(0, 1)
                        .refersTo("thigh-back", RIGHT)
                        .build(),
                MarkBuilder.treated("psoas-major", LEFT)
                        .technique("muscle-energy", 3, 8)
                        .build());

        var checked = BodyMarks.check(marks);

        assertThat(checked.refused()).isEmpty();
        assertThat(checked.whole()).isTrue();
        assertThat(checked.accepted()).isEqualTo(marks);
    }

    @Test
    void refusesPlacesThatAreNotThere() {
        refused(MarkBuilder.found("tail", LEFT), "The atlas has no area with this name.");
        refused(MarkBuilder.found("gluteus-medius", LEFT).in("tail"), "The atlas has no area with this name.");
        refused(MarkBuilder.found("gluteus-medius", LEFT).refersTo("tail", LEFT), "no area");
    }

    @Test
    void refusesSidesThatAreNotThere() {
        refused(MarkBuilder.found("diaphragm", LEFT), "The diaphragm lies on the midline and has no left or right.");
        refused(
                MarkBuilder.found("quadratus-lumborum", MIDLINE),
                "The quadratus lumborum is paired: say left or right.");
        refused(MarkBuilder.found("thigh-front", MIDLINE), "The front of thigh is paired");
        refused(MarkBuilder.found("gluteus-medius", LEFT).refersTo("thigh-front", MIDLINE), "paired");
    }

    @Test
    void refusesViewsThatCannotShowIt() {
        refused(
                MarkBuilder.found("quadratus-lumborum", LEFT).view(FigureView.FRONT),
                "The quadratus lumborum cannot be seen on this view.");
        refused(
                MarkBuilder.found("quadratus-lumborum", LEFT).view(FigureView.RIGHT_SIDE),
                "A view from one side cannot show the other side.");
    }

    @Test
    void refusesNumbersOutOfRange() {
        refused(MarkBuilder.found("soleus", LEFT).intensity(11), "Intensity goes from 0 to 10.");
        refused(MarkBuilder.found("soleus", LEFT).intensity(-1), "Intensity goes from 0 to 10.");
        refused(MarkBuilder.found("soleus", LEFT).tone(5), "Tone goes from 0 to 4.");
        refused(MarkBuilder.found("soleus", LEFT).pressureFound(0), "Pressure goes from 1 to 5.");
        refused(MarkBuilder.found("soleus", LEFT).technique("kneading", 6, 1), "Pressure goes from 1 to 5.");
        refused(MarkBuilder.found("soleus", LEFT).technique("kneading", 1, 601), "Minutes goes from 0 to 600.");
        refused(MarkBuilder.found("soleus", LEFT).technique("<b>", 1, 1), "This technique is not known.");
    }

    @Test
    void refusesPointsOutsideTheSheet() {
        refused(MarkBuilder.found("soleus", LEFT).at(1.01, 0.5), "This point lies outside the drawing.");
        refused(MarkBuilder.found("soleus", LEFT).at(0.5, -0.01), "This point lies outside the drawing.");
        refused(MarkBuilder.found("soleus", LEFT).at(Double.NaN, 0.5), "This point lies outside the drawing.");
        refused(MarkBuilder.found("soleus", LEFT).at(0.5, Double.POSITIVE_INFINITY), "outside the drawing");
    }

    @Test
    void refusesHalfAPointAndAPointOfAWholeRegion() {
        var json = MarkJson.write(
                List.of(MarkBuilder.found("soleus", LEFT).at(0.5, 0.5).build()));

        assertThat(MarkJson.read(json.replace(",\"y\":0.5", "")).refused())
                .extracting(BodyMarks.Refused::sentence)
                .containsExactly("A point needs both of its coordinates.");
        assertThat(MarkJson.read(json.replace("POINT", "REGION")).refused())
                .extracting(BodyMarks.Refused::sentence)
                .containsExactly("A mark of a whole region has no single point.");
    }

    @Test
    void acceptsNamedPointsAndLinesOnTheirOutline() {
        var marks = List.of(
                MarkBuilder.found("lower-back", LEFT)
                        .view(FigureView.BACK)
                        .figure(Build.FEMALE)
                        .at(0.47, 0.4)
                        .landmark(Landmark.BL_23)
                        .build(),
                MarkBuilder.reported("buttock", RIGHT)
                        .at(0.55, 0.5)
                        .arrow(new Waypoint(0.56, 0.6), new Waypoint(0.56, 0.75))
                        .landmark(Landmark.SCIATIC_COURSE)
                        .build());

        assertThat(BodyMarks.check(marks).accepted()).isEqualTo(marks);
    }

    @Test
    void refusesLandmarksThatAreNotThereOrOfAnotherShape() {
        var point = MarkBuilder.found("lower-back", LEFT).at(0.47, 0.4).landmark(Landmark.BL_23);

        refusedAs(
                "no point or line with this name",
                MarkJson.write(List.of(point.build())).replace("bl-23", "bl-99"));
        refusedAs(
                "no point or line with this name",
                MarkJson.write(List.of(point.build())).replace("bl-23", "BL_23"));
        refused(point.arrow(new Waypoint(0.5, 0.5)), "A named point is marked as a point.");
        refused(
                MarkBuilder.found("lower-back", LEFT).at(0.47, 0.4).landmark(Landmark.L5_LINE),
                "A named line is marked as an arrow.");
        refusedAs(
                "A named point is marked as a point.",
                MarkJson.write(List.of(MarkBuilder.found("soleus", LEFT).build()))
                        .replace("\"type\"", "\"landmark\":\"bl-28\",\"type\""));
    }

    @Test
    void refusesArrowsWithoutAWayOrWithOneThatLeavesTheSheet() {
        var from = MarkBuilder.found("soleus", LEFT).at(0.5, 0.5);

        refused(from.arrow(), "This arrow does not say where it goes.");
        refused(from.arrow(new Waypoint(0.5, 1.01)), "This arrow leaves the drawing.");
        refused(from.arrow(new Waypoint(Double.NaN, 0.5)), "This arrow leaves the drawing.");
        refused(from.arrow(new Waypoint(0.5, Double.NEGATIVE_INFINITY)), "This arrow leaves the drawing.");
        refused(from.arrow(places(25)), "An arrow runs over at most 24 places.");
        refused(from.arrow(new Waypoint(0.5, 0.5)).at(0.1, 0.1), "Only an arrow runs over places.");
        assertThat(BodyMarks.check(List.of(from.arrow(places(24)).build())).whole())
                .isTrue();
    }

    @Test
    void placesAreKeptToAHundredThousandthOfTheSheet() {
        var mark = MarkBuilder.found("soleus", LEFT)
                .at(0.123456789, -0.0)
                .arrow(new Waypoint(1 / 3d, 0.999999))
                .build();

        var kept = BodyMarks.check(List.of(mark)).accepted();

        assertThat(kept.getFirst().x()).isEqualTo(0.12346);
        assertThat(kept.getFirst().y()).isEqualTo(0.0);
        assertThat(kept.getFirst().path()).containsExactly(new Waypoint(0.33333, 1.0));
        assertThat(BodyMarks.check(kept).accepted()).isEqualTo(kept);
    }

    @Test
    void refusesTextThatIsTooLongOrCannotBeStored() {
        refused(MarkBuilder.found("soleus", LEFT).note("a".repeat(501)), "the most that fits is 500");
        refused(MarkBuilder.found("soleus", LEFT).note("a\0b"), "cannot be stored");
    }

    @Test
    void storesTextInItsOneForm() {
        var accepted = BodyMarks.check(List.of(
                        MarkBuilder.found("soleus", LEFT).note(" Cafe\u0301 ").build()))
                .accepted();

        assertThat(accepted.getFirst().note()).isEqualTo("Caf\u00e9");
    }

    @Test
    void refusesADrawingThatIsNotKnown() {
        var json = MarkJson.write(List.of(sound)).replace("figure-1", "figure-99");

        assertThat(MarkJson.read(json).accepted()).isEmpty();
    }

    @Test
    void oneBadMarkDoesNotCostTheOthers() {
        var bad = MarkBuilder.found("diaphragm", LEFT).build();
        var other = MarkBuilder.found("soleus", RIGHT).build();

        var checked = BodyMarks.check(List.of(sound, bad, other));

        assertThat(checked.accepted()).containsExactly(sound, other);
        assertThat(checked.refused()).extracting(BodyMarks.Refused::id).containsExactly(bad.id());
    }

    @Test
    void theSameIdentifierCountsOnce() {
        var checked = BodyMarks.check(List.of(sound, sound));

        assertThat(checked.accepted()).containsExactly(sound);
        assertThat(checked.refused())
                .containsExactly(new BodyMarks.Refused(sound.id(), "This mark is in the list twice."));
    }

    @Test
    void keepsTheFirstFiveHundredOfTenThousand() {
        var marks = new ArrayList<BodyMark>();
        IntStream.range(0, 10_000)
                .forEach(i -> marks.add(MarkBuilder.found("soleus", LEFT)
                        .id(new UUID(0x7000, 0x8000_0000_0000_0000L + i))
                        .build()));

        var checked = BodyMarks.check(marks);

        assertThat(checked.accepted()).isEqualTo(marks.subList(0, 500));
        assertThat(checked.refused())
                .extracting(BodyMarks.Refused::sentence)
                .containsExactly("A body map holds at most 500 marks: 9,500 more were left out.");
    }

    @Test
    void wordsOfPainHaveOneOrder() {
        var mark = MarkBuilder.found("soleus", LEFT)
                .quality(Quality.TIGHT, Quality.ACHING)
                .build();

        assertThat(BodyMarks.check(List.of(mark)).accepted().getFirst().quality())
                .containsExactly(Quality.ACHING, Quality.TIGHT);
    }

    private static Waypoint[] places(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> new Waypoint(0.5, place / 100d))
                .toArray(Waypoint[]::new);
    }

    private static void refusedAs(String because, String json) {
        var checked = MarkJson.read(json);
        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.refused())
                .extracting(BodyMarks.Refused::sentence)
                .singleElement()
                .asString()
                .contains(because);
    }

    private static void refused(MarkBuilder bad, String because) {
        var checked = BodyMarks.check(List.of(bad.build()));
        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.refused()).hasSize(1);
        assertThat(checked.refused().getFirst().sentence()).contains(because);
    }
}
