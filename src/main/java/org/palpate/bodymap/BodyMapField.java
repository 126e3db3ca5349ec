/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The body map as a form field: its value is the list of marks. The browser draws and edits at once and sends what was
 * changed in batches; the server checks what comes, keeps the truth, and where something is unsound sends its own value
 * back. A batch is based on a value the server has sent and numbered from 1 on it, so that one that comes twice, late or
 * forged is told from the next.
 *
 * <p>The contract of properties and events is written at the heads of {@code frontend/body-map/body-map.ts} and
 * {@code delivery.ts}.
 */
@Tag("body-map")
@JsModule("./body-map/body-map.ts")
public class BodyMapField extends AbstractField<BodyMapField, List<BodyMark>>
        implements HasLabel, HasSize, HasStyle, HasValidationProperties {

    private static final int MOST_WORDS = 10;

    /** Counts what the server has sent, so that an answer to an older value can be told from one to this. */
    private int revision;

    /** The last batch on this revision that was taken. */
    private int taken;

    /** The value that the last batch was based on, and its number: a browser may never see the values in between. */
    private int lastBase;

    private int lastSequence;

    /** Counts the answers, so that one that says the same as the last is sent too. */
    private int answers;

    /** What techniques are called in sentences about marks. */
    private TechniqueNames names = TechniqueNames.PLAIN;

    private @Nullable UUID record;
    private @Nullable UUID sentRecord;

    /** What the browser holds as far as the server knows. */
    private List<BodyMark> shown = List.of();

    /** An empty body map on the standard figure. */
    public BodyMapField() {
        super(List.of());
        getElement().setProperty("artwork", Figure.version());
        getElement().setProperty("figures", FigureData.folder());
        getElement().setProperty("typing", true);
        setViews(Figure.standard().views());
        getElement().setPropertyJson("outlines", FigureData.outlines());
        getElement().setPropertyJson("midline", FigureData.midline());
        setEverydayNames(false);
        addListener(BatchEvent.class, this::acceptFromBrowser);
    }

    /** Chooses which views of the figure can be turned to; those that are drawn by default. */
    public void setViews(Collection<FigureView> views) {
        getElement().setPropertyJson("views", FigureData.views(views));
    }

    /** Speaks the client's words instead of the therapist's. */
    public void setEverydayNames(boolean everyday) {
        getElement().setPropertyJson("names", FigureData.names(everyday));
    }

    /**
     * Lets a client mark their own body: areas in everyday words, nothing to choose but these kinds, no line to type in.
     *
     * @param kinds what a mark can mean; the first is what new marks are
     */
    public void setForClient(List<BodyMark.Kind> kinds) {
        setEverydayNames(true);
        getElement().setProperty("simple", true);
        getElement().setProperty("typing", false);
        getElement().setProperty("layer", "area");
        getElement().setProperty("brush", kinds.getFirst().name());
        var names = JsonNodeFactory.instance.arrayNode();
        kinds.forEach(kind -> names.add(kind.name()));
        getElement().setPropertyJson("kinds", names);
    }

    /** Chooses the outline that is shown at first, and that new marks are placed on until a person takes another. */
    public void setOutline(Build build) {
        getElement().setProperty("figure", build.name());
    }

    /**
     * Shows the marks of the visit before, to read and to answer.
     *
     * @param marks none of them when there were none at that visit: every mark of today is new then; null when there was
     *     no such visit, so that nothing is called new
     */
    public void setPrevious(@Nullable List<BodyMark> marks) {
        if (marks == null) {
            getElement().removeProperty("previous");
        } else {
            getElement().setPropertyJson("previous", MarkJson.toNode(marks));
        }
    }

    /**
     * Shows places to be careful with: hatched on the figure, said wherever the place is looked at or treated. What is
     * said of the whole body, or of every area of it, stands above the figure. Replaces those of before.
     */
    public void setCautions(Collection<PlaceCaution> cautions) {
        getElement().setPropertyJson("cautions", SafetyJson.cautions(cautions));
    }

    /**
     * Says in the panel of a mark what to know about its place, whoever the client is. A hint that a caution says already
     * is left out.
     */
    public void setPlaceHints(Collection<PlaceHint> hints) {
        getElement().setPropertyJson("placeHints", SafetyJson.hints(hints));
    }

    /** Shows a sentence about the whole body above the figure; none where it is empty or null. */
    public void setNotice(@Nullable String sentence) {
        getElement().setProperty("notice", sentence == null ? "" : sentence);
    }

    /**
     * Offers techniques for treated marks, in this order within their families. Other words are not taken any more; what
     * was recorded before stays. Without any, techniques are typed freely.
     */
    public void setTechniques(Collection<TechniqueChoice> techniques) {
        getElement().setPropertyJson("techniques", SafetyJson.techniques(techniques));
        names = TechniqueNames.of(techniques);
    }

    /** Replaces labels of the component; the keys are in {@code frontend/body-map/texts.ts}, others are ignored. */
    public void setTexts(Map<String, String> texts) {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        getElement().setPropertyJson("texts", json);
    }

    /**
     * Says what the values that follow are about. Marks that the browser has not sent yet are put on top of a value of the
     * same record, and dropped with a value of any other.
     */
    public void setRecord(UUID id) {
        record = id;
    }

    /** Hears why something that a browser sent was left out. */
    public Registration addRefusalListener(ComponentEventListener<RefusalEvent> listener) {
        return addListener(RefusalEvent.class, listener);
    }

    @Override
    public void setValue(@Nullable List<BodyMark> marks) {
        super.setValue(marks == null ? List.of() : List.copyOf(marks));
    }

    @Override
    protected void setPresentationValue(List<BodyMark> marks) {
        if (!marks.equals(shown)) {
            send(marks, sameRecord());
        }
    }

    /** The browser starts from nothing after each attach, so it is told the value of today, not an older one. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        send(getValue(), sameRecord());
    }

    /** Whether what the browser has not sent yet was made to the same thing as the value that it gets. */
    private boolean sameRecord() {
        return record != null && record.equals(sentRecord);
    }

    private void acceptFromBrowser(BatchEvent event) {
        if (event.base != revision) {
            return; // made to a value that has been replaced: the browser puts it on top of the new one
        }
        if (event.sequence != taken + 1) {
            acknowledge(); // comes twice, or is not the next: this is where we stand
            return;
        }
        taken = event.sequence;
        lastBase = event.base;
        lastSequence = event.sequence;
        var batch = MarkBatch.of(event.batch);
        if (isReadOnly()) {
            refuse(List.of(readOnlySentence(batch, names)));
            return;
        }
        var result = batch.on(getValue());
        var base = revision;
        shown = result.accepted();
        try {
            setModelValue(result.accepted(), true);
        } finally {
            if (!result.whole()) {
                refuse(result.refused().stream()
                        .map(BodyMarks.Refused::sentence)
                        .distinct()
                        .toList());
            } else if (base == revision) {
                acknowledge();
            }
        }
    }

    private static String readOnlySentence(MarkBatch batch, TechniqueNames names) {
        var words = batch.marks().accepted().stream()
                .map(mark -> MarkWords.sentence(mark, names))
                .toList();
        var named = String.join("; ", words.subList(0, Math.min(MOST_WORDS, words.size())));
        return "These marks can no longer be changed here." + (named.isEmpty() ? "" : " Not taken: " + named);
    }

    private void refuse(List<String> sentences) {
        send(getValue(), true);
        fireEvent(new RefusalEvent(this, sentences));
    }

    private void acknowledge() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("revision", revision);
        answer.put("taken", taken);
        answer.put("answer", ++answers);
        getElement().setPropertyJson("acknowledgement", answer);
    }

    /** Sends the server's value; {@code onTop} keeps what the browser has done since, and not sent. */
    private void send(List<BodyMark> marks, boolean onTop) {
        shown = marks;
        var state = JsonNodeFactory.instance.objectNode();
        state.putObject("after").put("revision", lastBase).put("sequence", lastSequence);
        state.put("onTop", onTop);
        if (record != null) {
            state.put("record", record.toString());
        }
        sentRecord = record;
        revision++;
        taken = 0;
        state.put("revision", revision);
        state.set("marks", MarkJson.toNode(marks));
        getElement().setPropertyJson("server", state);
    }

    /** Something that a browser sent was left out; the value is what the rest made of it. */
    public static class RefusalEvent extends ComponentEvent<BodyMapField> {

        private final List<String> sentences;

        RefusalEvent(BodyMapField source, List<String> sentences) {
            super(source, true);
            this.sentences = List.copyOf(sentences);
        }

        /** Why, fit for the screen; at least one. */
        public List<String> sentences() {
            return sentences;
        }
    }

    /**
     * What a person did in the browser, not yet checked: public only because the event bus must make it. Listen to value
     * changes instead.
     */
    @DomEvent("body-map-batch")
    public static class BatchEvent extends ComponentEvent<BodyMapField> {

        private final transient @Nullable JsonNode batch;
        private final int base;
        private final int sequence;

        /** Made by the event bus. */
        public BatchEvent(
                BodyMapField source, boolean fromClient, @EventData("event.detail") @Nullable JsonNode batch) {
            super(source, fromClient);
            this.batch = batch;
            this.base = number(batch, "base");
            this.sequence = number(batch, "sequence");
        }

        private static int number(@Nullable JsonNode batch, String field) {
            var value = batch == null ? null : batch.get(field);
            return value != null && value.isInt() ? value.intValue() : -1;
        }
    }
}
