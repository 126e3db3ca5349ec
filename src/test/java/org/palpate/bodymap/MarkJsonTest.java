/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.RIGHT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Layer;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import org.palpate.bodymap.BodyMark.Waypoint;

class MarkJsonTest {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000001");

    @Test
    void writesTheDocumentedForm() {
        var mark = MarkBuilder.found("quadratus-lumborum", LEFT)
                .id(ID)
                .in("lower-back")
                .intensity(7)
                .refersTo("buttock", LEFT)
                .build();

        assertThat(MarkJson.write(List.of(mark)))
                .isEqualTo("[{\"id\":\"01970000-0000-7000-8000-000000000001\",\"kind\":\"FOUND\",\"phase\":\"PRE\","
                        + "\"artwork\":\"figure-1\",\"view\":\"BACK\",\"coarseRegion\":\"lower-back\","
                        + "\"region\":\"quadratus-lumborum\",\"side\":\"LEFT\",\"layer\":\"DEEP\","
                        + "\"geometry\":\"REGION\",\"type\":\"TENSION\",\"intensity\":7,"
                        + "\"radiatesTo\":[{\"coarseRegion\":\"buttock\",\"side\":\"LEFT\"}],"
                        + "\"trackId\":\"01970000-0000-7000-8000-000000000001\"}]");
    }

    @Test
    void readsBackEveryFieldItWrites() {
        var full = MarkBuilder.treated("gluteus-medius", RIGHT)
                .in("buttock")
                .at(0.25, 0.5)
                .layer(Layer.DEEP)
                .phase(Phase.POST)
                .type(Type.TRIGGER_POINT)
                .intensity(0)
                .tone(4)
                .quality(Quality.STIFF, Quality.ACHING)
                .timing(Timing.ON_MOVEMENT)
                .pressureFound(3)
                .reproducesFamiliar()
                .refersTo("thigh-back", RIGHT)
                .refersTo("soleus", RIGHT)
                .technique("ischaemic-compression", 4, 2)
                .response(Response.BETTER)
                .group(UUID.randomUUID())
                .track(UUID.randomUUID())
                .change(Change.IMPROVED)
                .note("\"quoted\" </script> Łukasz 山田")
                .build();

        var checked = MarkJson.read(MarkJson.write(List.of(full)));

        assertThat(checked.refused()).isEmpty();
        assertThat(checked.accepted()).containsExactly(full);
    }

    @Test
    void writesPointsAndLinesOnTheirOutline() {
        var arrow = MarkBuilder.reported("buttock", LEFT)
                .id(ID)
                .figure(Build.MALE)
                .at(0.5, 0.25)
                .arrow(new Waypoint(0.5, 0.5), new Waypoint(0.75, 1))
                .landmark(Landmark.SCIATIC_COURSE)
                .build();

        var json = MarkJson.write(List.of(arrow));

        assertThat(json)
                .contains("\"figure\":\"MALE\",\"artwork\"")
                .contains("\"x\":0.5,\"y\":0.25,\"landmark\":\"sciatic-course\",\"path\":[[0.5,0.5],[0.75,1.0]]");
        assertThat(MarkJson.read(json).accepted()).containsExactly(arrow);
    }

    @Test
    void readsAForgedMessageOfAnyDepthAndLength() {
        var json = MarkJson.write(List.of(MarkBuilder.found("soleus", LEFT).build()));
        var deep = "[".repeat(400) + "]".repeat(400);
        var long_ = "x".repeat(1_000_000);

        assertThat(MarkJson.read(json.replace("}]", ",\"later\":" + deep + "}]"))
                        .whole())
                .as("a field that is not ours")
                .isTrue();
        assertThat(MarkJson.read(json.replace("}]", ",\"path\":" + deep + "}]")).accepted())
                .isEmpty();
        assertThat(MarkJson.read(json.replace("}]", ",\"radiatesTo\":" + deep + "}]"))
                        .accepted())
                .isEmpty();
        assertThat(MarkJson.read("[".repeat(100_000)).whole()).isFalse();
        for (var field : List.of("note", "region", "coarseRegion", "artwork", "technique", "landmark", "id", "kind")) {
            var checked = MarkJson.read(json.replace("}]", ",\"" + field + "\":\"" + long_ + "\"}]"));
            assertThat(checked.accepted()).as(field).isEmpty();
            assertThat(checked.refused().getFirst().sentence()).as(field).hasSizeLessThan(200);
        }
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        var checked = MarkJson.read(
                "[{\"id\":\"" + ID + "\",\"kind\":\"FOUND\",\"view\":\"BACK\",\"side\":\"LEFT\","
                        + "\"artwork\":\"figure-1\",\"region\":\"piriformis\",\"type\":\"PAIN\",\"later\":true,\"note\":null}]");

        assertThat(checked.refused()).isEmpty();
        var mark = checked.accepted().getFirst();
        assertThat(mark.phase()).isEqualTo(Phase.PRE);
        assertThat(mark.layer()).isEqualTo(Layer.DEEP);
        assertThat(mark.geometry()).isEqualTo(Geometry.REGION);
        assertThat(mark.trackId()).isEqualTo(ID);
        assertThat(mark.figure()).isEqualTo(Build.NEUTRAL);
        assertThat(mark.path()).isEmpty();
        assertThat(mark.note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "7",
                "\"[]\"",
                "[",
                "[{]",
                "{\"marks\":[]}",
            })
    void whatIsNotAListIsRefusedAsAWhole(String json) {
        var checked = MarkJson.read(json);

        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.refused())
                .extracting(BodyMarks.Refused::sentence)
                .containsExactly("This is not a list of marks, so none was read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "[]",
                "{}",
                "{\"id\":\"not-an-id\"}",
                "{\"id\":7}",
            })
    void whatIsNotAMarkIsLeftOutAlone(String node) {
        var good = MarkBuilder.found("soleus", LEFT).build();
        var list = MarkJson.write(List.of(good));

        var checked = MarkJson.read(list.replaceFirst("\\[", "[" + node + ","));

        assertThat(checked.accepted()).containsExactly(good);
        assertThat(checked.refused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"found\"",
                "\"kind\":\"INVENTED\"",
                "\"kind\":null",
                "\"view\":\"INSIDE\"",
                "\"side\":7",
                "\"intensity\":\"7\"",
                "\"intensity\":7.5",
                "\"intensity\":1e300",
                "\"intensity\":{}",
                "\"quality\":\"ACHING\"",
                "\"quality\":[\"NICE\"]",
                "\"radiatesTo\":[7]",
                "\"radiatesTo\":[{\"side\":\"LEFT\"}]",
                "\"reproducesFamiliar\":\"yes\"",
                "\"x\":\"0.5\"",
                "\"note\":[\"a\"]",
                "\"groupId\":\"1\"",
                "\"artwork\":null",
                "\"figure\":\"neutral\"",
                "\"figure\":1",
                "\"landmark\":7",
                "\"landmark\":\"bl-23\"",
                "\"path\":{}",
                "\"path\":[0.5,0.5]",
                "\"path\":[[0.5]]",
                "\"path\":[[0.5,0.5,0.5]]",
                "\"path\":[[\"0.5\",0.5]]",
                "\"path\":[[0.5,0.5]]",
                "\"path\":[[1e999,0.5]]",
                "\"x\":1e999",
            })
    void aForgedFieldCostsItsMark(String field) {
        var json = MarkJson.write(List.of(MarkBuilder.found("soleus", LEFT).build()));

        // the later of two equal names counts
        var checked = MarkJson.read(json.replace("}]", "," + field + "}]"));

        assertThat(checked.accepted()).isEmpty();
        assertThat(checked.refused()).hasSize(1);
        assertThat(checked.refused().getFirst().id()).isNotNull();
    }
}
