/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.FigureView;
import org.palpate.bodymap.PlaceCaution.Level;
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
    void offersTheOutlinesAndTheAreasThatHaveAMiddle() {
        assertThat(property("outlines").toString()).isEqualTo("[\"NEUTRAL\",\"FEMALE\",\"MALE\"]");
        assertThat(property("midline").valueStream().map(JsonNode::stringValue))
                .contains("lower-back", "neck-front", "head-back")
                .doesNotContain("buttock", "knee-front");

        field.setOutline(Build.FEMALE);

        assertThat(field.getElement().getProperty("figure")).isEqualTo("FEMALE");
    }

    @Test
    void tellsTheBrowserWhatToMindAndWhere() {
        field.setCautions(List.of(
                PlaceCaution.of("popliteus", null, Level.CAUTION, "Light contact only."),
                PlaceCaution.ofArea("leg-back", LEFT, Level.REFER, "Have the leg looked at.")));
        field.setNotice("Takes a blood thinner.");

        assertThat(property("cautions").toString())
                .isEqualTo("[{\"region\":null,\"coarseRegion\":\"leg-back\",\"side\":\"LEFT\",\"level\":\"REFER\","
                        + "\"sentence\":\"Have the leg looked at.\"},{\"region\":\"popliteus\",\"coarseRegion\":null,"
                        + "\"side\":null,\"level\":\"CAUTION\",\"sentence\":\"Light contact only.\"}]");
        assertThat(field.getElement().getProperty("notice")).isEqualTo("Takes a blood thinner.");

        field.setCautions(List.of());
        field.setNotice(null);

        assertThat(property("cautions").isEmpty()).isTrue();
        assertThat(field.getElement().getProperty("notice")).isEmpty();
    }

    @Test
    void offersTechniquesAndCallsThemByTheirNames() {
        var treated = MarkBuilder.treated("soleus", LEFT).technique("mfr", 3, 5).build();
        field.setTechniques(List.of(
                new TechniqueChoice("mfr", "Myofascial release", "Myofascial", List.of("MFR"), "Not on broken skin.")));
        field.setReadOnly(true);
        field.setValue(List.of(ql));
        var sentences = refusals();

        assertThat(property("techniques").toString())
                .isEqualTo("[{\"key\":\"mfr\",\"name\":\"Myofascial release\",\"family\":\"Myofascial\","
                        + "\"synonyms\":[\"MFR\"],\"warning\":\"Not on broken skin.\"}]");

        browserSends(batch(1, 1, List.of(treated)));
        assertThat(sentences).singleElement().asString().contains("Left soleus", "Myofascial release");
    }

    @Test
    void tellsAVisitWithoutMarksFromNoVisit() {
        field.setPrevious(List.of(ql));
        assertThat(property("previous").size()).isEqualTo(1);

        field.setPrevious(List.of());
        assertThat(property("previous").isEmpty()).isTrue();

        field.setPrevious(null);
        assertThat(field.getElement().hasProperty("previous")).isFalse();
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
        var worse = MarkBuilder.found("quadratus-lumborum", LEFT)
                .id(ql.id())
                .intensity(9)
                .build();

        browserSends(batch(0, 1, List.of(ql)));
        browserSends(batch(0, 2, List.of(glute)));
        browserSends(batch(0, 3, List.of(worse), glute.id().toString()));

        assertThat(changes).containsExactly(List.of(ql), List.of(ql, glute), List.of(worse));
        assertThat(answer().get("taken").intValue()).isEqualTo(3);
        assertThat(field.getElement().getPropertyRaw("server"))
                .as("no echo, which could overtake the next tap")
                .isNull();
    }

    @Test
    void keepsTheOrderThatThePersonSees() {
        browserSends(batch(0, 1, List.of(ql)));
        var first = batch(0, 2, List.of(glute));
        first.putArray("order")
                .add(glute.id().toString())
                .add("unknown")
                .add(7)
                .add(glute.id().toString());
        browserSends(first);

        assertThat(field.getValue()).containsExactly(glute, ql);
    }

    @Test
    void aBatchThatComesTwiceCountsOnceAndIsAcknowledgedTwice() {
        browserSends(batch(0, 1, List.of(ql)));
        browserSends(batch(0, 2, List.of(), ql.id().toString()));
        var answered = answer();

        browserSends(batch(0, 1, List.of(ql)));

        assertThat(field.getValue()).isEmpty();
        assertThat(answer().get("taken").intValue()).isEqualTo(2);
        assertThat(answer()).as("sent again, so that the browser hears of it").isNotEqualTo(answered);
    }

    @Test
    void aBatchThatOvertakesAnotherWaitsForIt() {
        browserSends(batch(0, 2, List.of(glute)));
        assertThat(field.getValue()).isEmpty();
        assertThat(answer().get("taken").intValue()).isZero();

        browserSends(batch(0, 1, List.of(ql)));
        browserSends(batch(0, 2, List.of(glute)));
        assertThat(field.getValue()).containsExactly(ql, glute);
    }

    @Test
    void forgedNumbersChangeNothing() {
        field.setValue(List.of(ql));
        for (int sequence : new int[] {0, -1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            browserSends(batch(1, sequence, List.of(glute)));
        }
        for (int base : new int[] {0, 2, -1, Integer.MAX_VALUE}) {
            browserSends(batch(base, 1, List.of(glute)));
        }

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(sent().get("revision").intValue())
                .as("nothing to send again")
                .isEqualTo(1);
    }

    @Test
    void ignoresForgedMarksKeepsTheRestAndSendsItsOwnValueBack() {
        var batch = batch(0, 1, List.of(ql, glute));
        ((ObjectNode) batch.get("upserts").get(0)).put("side", "MIDLINE");
        var sentences = refusals();

        browserSends(batch);

        assertThat(field.getValue()).containsExactly(glute);
        assertThat(sent().get("marks")).isEqualTo(MarkJson.toNode(List.of(glute)));
        assertThat(sent().get("after").toString())
                .as("the browser does not try again")
                .isEqualTo("{\"revision\":0,\"sequence\":1}");
        assertThat(sent().get("onTop").booleanValue())
                .as("later actions go on top")
                .isTrue();
        assertThat(sentences).containsExactly("The quadratus lumborum is paired: say left or right.");
    }

    @Test
    void aBatchIsSeenByEveryValueAfterItAlsoByThoseTheBrowserNeverGets() {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setValue(List.of(glute));
                field.setValue(List.of());
            }
        });

        browserSends(batch(0, 1, List.of(ql)));

        assertThat(sent().get("revision").intValue()).isEqualTo(2);
        assertThat(sent().get("after").toString()).isEqualTo("{\"revision\":0,\"sequence\":1}");
    }

    @Test
    void aForgedChangeOfAKnownMarkLeavesItAsItWas() {
        field.setValue(List.of(ql, glute));
        var batch = batch(1, 1, List.of(ql));
        ((ObjectNode) batch.get("upserts").get(0)).put("intensity", 99);

        browserSends(batch);

        assertThat(field.getValue()).containsExactly(ql, glute);
        assertThat(sent().get("marks").size()).isEqualTo(2);
    }

    @Test
    void forgedTypesChangeNothing() {
        field.setValue(List.of(ql));
        var nodes = JsonNodeFactory.instance;
        for (var forged : List.of(
                nodes.stringNode("gone"),
                nodes.arrayNode(),
                nodes.nullNode(),
                nodes.numberNode(7),
                nodes.objectNode())) {
            browserSends(forged);
        }
        var batch = batch(1, 1, List.of());
        batch.put("upserts", "all").put("removed", true).put("order", 3.5);
        browserSends(batch);

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(sent().get("revision").intValue()).as("sent again").isEqualTo(2);
    }

    @Test
    void identifiersThatAreNotOursAreNothingToTakeOff() {
        field.setValue(List.of(ql));

        browserSends(batch(1, 1, List.of(), glute.id().toString(), "x".repeat(1_000_000), ""));

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(answer().get("taken").intValue()).isEqualTo(1);
    }

    @Test
    void tenThousandMarksAreTakenUpToTheMost() {
        field.setValue(List.of(ql));
        var marks = IntStream.range(0, 10_000)
                .mapToObj(number -> MarkBuilder.found("soleus", LEFT).build())
                .toList();
        var sentences = refusals();

        browserSends(batch(1, 1, marks));
        assertThat(field.getValue()).hasSize(500).startsWith(ql);
        assertThat(sentences).contains("A body map holds at most 500 marks: 9,500 more were left out.");

        browserSends(batch(2, 1, List.of(), ql.id().toString()));
        assertThat(field.getValue()).as("goes on after it").hasSize(499);
    }

    @Test
    void readOnlyMeansReadOnlyAlsoForAForgedEvent() {
        field.setValue(List.of(ql));
        field.setReadOnly(true);
        var sentences = refusals();

        browserSends(batch(1, 1, List.of(glute), ql.id().toString()));

        assertThat(field.getValue()).containsExactly(ql);
        assertThat(sent().get("revision").intValue()).as("sent again").isEqualTo(2);
        assertThat(sentences)
                .as("what came too late is named, so that it can be written down elsewhere")
                .containsExactly("These marks can no longer be changed here. Not taken: " + MarkWords.sentence(glute));
    }

    @Test
    void anActionOnAValueThatWasReplacedIsNotTakenForOneOnTheNew() {
        field.setValue(List.of(ql));
        field.setValue(List.of(glute));

        browserSends(batch(1, 1, List.of(), ql.id().toString(), glute.id().toString()));

        assertThat(field.getValue()).containsExactly(glute);
    }

    @Test
    void whatWasNotSentGoesOnTopOfTheSameRecordOnly() {
        var next = UUID.randomUUID();
        field.setValue(List.of(ql));
        assertThat(sent().get("onTop").booleanValue())
                .as("of nothing in particular")
                .isFalse();

        field.setRecord(UUID.randomUUID());
        field.setValue(List.of(glute));
        assertThat(sent().get("onTop").booleanValue()).as("a record").isFalse();
        field.setValue(List.of(ql));
        assertThat(sent().get("onTop").booleanValue()).as("the same record").isTrue();
        field.setRecord(next);
        field.setValue(List.of());
        assertThat(sent().get("onTop").booleanValue()).as("the next record").isFalse();
        assertThat(sent().get("record").stringValue()).isEqualTo(next.toString());
    }

    @Test
    void marksThatAListenerFailedOnAreTakenAllTheSame() {
        field.addValueChangeListener(change -> {
            throw new IllegalStateException("the database is away");
        });

        assertThatThrownBy(() -> browserSends(batch(0, 1, List.of(ql)))).hasMessage("the database is away");

        assertThat(field.getValue()).as("for the next save").containsExactly(ql);
        assertThat(answer().get("taken").intValue()).isEqualTo(1);
    }

    @Test
    void settingWhatTheBrowserAlreadyHoldsSendsNothing() {
        browserSends(batch(0, 1, List.of(ql)));

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

        browserSends(batch(0, 1, List.of(ql)));
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
        field.setRecord(UUID.randomUUID());
        field.setValue(List.of(ql, glute));
        field.addValueChangeListener(change -> {});
        field.addRefusalListener(refusal -> {});

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
        return property("names");
    }

    private JsonNode property(String name) {
        return (JsonNode) field.getElement().getPropertyRaw(name);
    }

    private JsonNode answer() {
        return (JsonNode) field.getElement().getPropertyRaw("acknowledgement");
    }

    private List<String> refusals() {
        var sentences = new ArrayList<String>();
        field.addRefusalListener(refusal -> sentences.addAll(refusal.sentences()));
        return sentences;
    }

    private static ObjectNode batch(int base, int sequence, List<BodyMark> upserts, String... removed) {
        var batch = JsonNodeFactory.instance.objectNode().put("base", base).put("sequence", sequence);
        batch.set("upserts", MarkJson.toNode(upserts));
        var off = batch.putArray("removed");
        List.of(removed).forEach(off::add);
        return batch;
    }

    /** As the servlet would hand over the browser's message. */
    private void browserSends(JsonNode batch) {
        var data = JsonNodeFactory.instance.objectNode();
        data.set("event.detail", batch);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "body-map-batch", data));
    }

    private static class Note {
        List<BodyMark> marks = List.of();
    }
}
