/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palpate.anatomy.Side.LEFT;
import static org.palpate.anatomy.Side.RIGHT;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.FigureView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class BodyMapFieldTest {

    private final BodyMark ql = MarkBuilder.found("quadratus-lumborum", LEFT).build();
    private final BodyMark glute =
            MarkBuilder.found("gluteus-medius", RIGHT).intensity(5).build();

    private final BodyMapField field = new BodyMapField();

    @Test
    void startsEmptyAndTellsTheBrowserWhatThereIs() {
        assertThat(field.getValue()).isEmpty();
        assertThat(field.isEmpty()).isTrue();
        assertThat(field.getElement().getProperty("figures")).isEqualTo("anatomy/figure-1/");
        assertThat(names().get("quadratus-lumborum").stringValue()).isEqualTo("quadratus lumborum");
        assertThat(names().size()).isEqualTo(133);
    }

    @Test
    void sendsItsValueToTheBrowser() {
        field.setValue(List.of(ql));

        assertThat(sent().get("marks")).isEqualTo(MarkJson.toNode(List.of(ql)));
        assertThat(sent().get("revision").intValue()).isEqualTo(1);
    }

    @Test
    void takesOverWhatThePersonDid() {
        var changes = new ArrayList<List<BodyMark>>();
        field.addValueChangeListener(change -> {
            assertThat(change.isFromClient()).isTrue();
            changes.add(change.getValue());
        });

        browserSends(0, MarkJson.toNode(List.of(ql)));
        browserSends(0, MarkJson.toNode(List.of(ql, glute)));

        assertThat(changes).containsExactly(List.of(ql), List.of(ql, glute));
        assertThat(field.getElement().getPropertyRaw("server"))
                .as("no echo, which could overtake the next tap")
                .isNull();
    }

    @Test
    void ignoresForgedMarksKeepsTheRestAndSendsItsOwnValueBack() {
        var marks = MarkJson.toNode(List.of(ql, glute));
        ((ObjectNode) marks.get(0)).put("side", "MIDLINE");

        browserSends(0, marks);

        assertThat(field.getValue()).containsExactly(glute);
        assertThat(sent().get("marks")).isEqualTo(MarkJson.toNode(List.of(glute)));
    }

    @Test
    void aForgedChangeOfAKnownMarkLeavesItAsItWas() {
        field.setValue(List.of(ql, glute));
        var marks = MarkJson.toNode(List.of(ql, glute));
        ((ObjectNode) marks.get(0)).put("intensity", 99);

        browserSends(1, marks);

        assertThat(field.getValue()).containsExactlyInAnyOrder(ql, glute);
        assertThat(sent().get("marks").size()).isEqualTo(2);
    }

    @Test
    void somethingThatIsNotAListChangesNothing() {
        field.setValue(List.of(ql));

        browserSends(1, JsonNodeFactory.instance.stringNode("gone"));

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(sent().get("revision").intValue()).as("sent again").isEqualTo(2);
    }

    @Test
    void readOnlyMeansReadOnlyAlsoForAForgedEvent() {
        field.setValue(List.of(ql));
        field.setReadOnly(true);

        browserSends(1, MarkJson.toNode(List.of()));

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(sent().get("revision").intValue()).as("sent again").isEqualTo(2);
    }

    @Test
    void anActionOnAValueThatWasReplacedIsDropped() {
        field.setValue(List.of(ql));
        field.setValue(List.of(glute));

        browserSends(1, MarkJson.toNode(List.of()));

        assertThat(field.getValue()).containsExactly(glute);
    }

    @Test
    void settingWhatTheBrowserAlreadyHoldsSendsNothing() {
        browserSends(0, MarkJson.toNode(List.of(ql)));

        field.setValue(List.of(ql));
        assertThat(field.getElement().getPropertyRaw("server")).isNull();

        field.setValue(List.of());
        assertThat(sent().get("marks").isEmpty()).isTrue();
    }

    @Test
    void bindsLikeAnyOtherField() {
        var bean = new Note();
        var binder = new Binder<Note>();
        binder.forField(field)
                .asRequired("Mark at least one place.")
                .bind(note -> note.marks, (note, marks) -> note.marks = marks);

        binder.readBean(bean);
        assertThat(binder.validate().isOk()).isFalse();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Mark at least one place.");
        assertThat(field.isRequiredIndicatorVisible()).isTrue();

        browserSends(0, MarkJson.toNode(List.of(ql)));
        assertThat(binder.writeBeanIfValid(bean)).isTrue();
        assertThat(bean.marks).containsExactly(ql);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void speaksTheClientsWordsWhenAsked() {
        field.setEverydayNames(true);
        field.setTexts(Map.of("front", "Von vorn"));
        field.setViews(Set.of(FigureView.LEFT_SIDE, FigureView.FRONT));

        assertThat(names().get("soleus").stringValue()).isEqualTo("deep calf muscle");
        assertThat(field.getElement().getPropertyRaw("texts").toString()).isEqualTo("{\"front\":\"Von vorn\"}");
        assertThat(field.getElement().getPropertyRaw("views").toString()).isEqualTo("[\"front\",\"left-side\"]");
    }

    @Test
    void nullCountsAsEmpty() {
        field.setValue(List.of(ql));
        field.setValue(null);

        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void survivesSerialisation() throws Exception {
        field.setValue(List.of(ql, glute));
        field.addValueChangeListener(change -> {});

        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(field);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((BodyMapField) in.readObject()).getValue()).containsExactly(ql, glute);
        }
    }

    private JsonNode sent() {
        return (JsonNode) field.getElement().getPropertyRaw("server");
    }

    private JsonNode names() {
        return (JsonNode) field.getElement().getPropertyRaw("names");
    }

    /** As the servlet would hand over the browser's message. */
    private void browserSends(int revision, JsonNode marks) {
        var data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail.marks", marks);
        data.put("event.detail.revision", revision);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "body-map-change", data));
    }

    private static class Note {
        List<BodyMark> marks = List.of();
    }
}
