/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Structure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The body map as a form field: its value is the list of marks. The browser draws and edits at once and reports each
 * action; the server checks what comes, keeps the truth, and where something is unsound sends its own value back.
 *
 * <p>The contract of properties and events is written at the head of {@code frontend/body-map/body-map.ts}.
 */
@Tag("body-map")
@JsModule("./body-map/body-map.ts")
public class BodyMapField extends AbstractField<BodyMapField, List<BodyMark>>
        implements HasLabel, HasSize, HasStyle, HasValidationProperties {

    /** Counts what the server has sent, so that an answer to an older value can be told from one to this. */
    private int revision;

    /** What the browser holds as far as the server knows. */
    private List<BodyMark> shown = List.of();

    /** An empty body map on the standard figure. */
    public BodyMapField() {
        super(List.of());
        getElement().setProperty("artwork", Figure.version());
        getElement().setProperty("figures", "anatomy/" + Figure.version() + "/");
        getElement().setProperty("typing", true);
        setViews(Figure.standard().views());
        setEverydayNames(false);
        addListener(ChangeEvent.class, this::acceptFromBrowser);
    }

    /** Chooses which views of the figure can be turned to; those that are drawn by default. */
    public void setViews(Collection<FigureView> views) {
        var list = JsonNodeFactory.instance.arrayNode();
        views.stream().distinct().sorted().forEach(view -> list.add(view.key()));
        getElement().setPropertyJson("views", list);
    }

    /** Speaks the client's words instead of the therapist's. */
    public void setEverydayNames(boolean everyday) {
        var atlas = Atlas.standard();
        var names = JsonNodeFactory.instance.objectNode();
        for (Structure structure : atlas.structures()) {
            names.put(structure.key(), name(structure.key(), everyday));
        }
        for (CoarseRegion coarse : atlas.coarseRegions()) {
            names.put(coarse.key(), name(coarse.key(), everyday));
        }
        getElement().setPropertyJson("names", names);
    }

    private static String name(String key, boolean everyday) {
        return everyday ? Atlas.standard().everydayName(key) : Atlas.standard().name(key);
    }

    /** Replaces labels of the component; the keys are in {@code frontend/body-map/texts.ts}, others are ignored. */
    public void setTexts(Map<String, String> texts) {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        getElement().setPropertyJson("texts", json);
    }

    @Override
    public void setValue(@Nullable List<BodyMark> marks) {
        super.setValue(marks == null ? List.of() : List.copyOf(marks));
    }

    @Override
    protected void setPresentationValue(List<BodyMark> marks) {
        if (!marks.equals(shown)) {
            send(marks);
        }
    }

    /** The browser starts from nothing after each attach, so it is told the value of today, not an older one. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        send(getValue());
    }

    private void acceptFromBrowser(ChangeEvent event) {
        if (event.revision != revision) {
            return; // drawn on a value that has been replaced: the new one is on its way
        }
        if (isReadOnly() || event.marks == null || !event.marks.isArray()) {
            send(getValue());
            return;
        }
        var checked = MarkJson.read(event.marks);
        var marks = checked.whole() ? checked.accepted() : withOwnInsteadOfRefused(checked);
        shown = marks;
        setModelValue(marks, true);
        if (!checked.whole()) {
            send(getValue());
        }
    }

    /** What was made of a known mark is refused, but the mark itself stays as it was. */
    private List<BodyMark> withOwnInsteadOfRefused(BodyMarks.Checked checked) {
        var marks = new ArrayList<>(checked.accepted());
        for (var refused : checked.refused()) {
            getValue().stream()
                    .filter(own -> own.id().equals(refused.id()))
                    .filter(own -> marks.stream().noneMatch(mark -> mark.id().equals(own.id())))
                    .forEach(marks::add);
        }
        return List.copyOf(marks);
    }

    private void send(List<BodyMark> marks) {
        shown = marks;
        revision++;
        var state = JsonNodeFactory.instance.objectNode();
        state.put("revision", revision);
        state.set("marks", MarkJson.toNode(marks));
        getElement().setPropertyJson("server", state);
    }

    /**
     * One action of a person in the browser, not yet checked: public only because the event bus must make it. Listen to
     * value changes instead.
     */
    @DomEvent("body-map-change")
    public static class ChangeEvent extends ComponentEvent<BodyMapField> {

        private final transient @Nullable JsonNode marks;
        private final int revision;

        /** Made by the event bus. */
        public ChangeEvent(
                BodyMapField source,
                boolean fromClient,
                @EventData("event.detail.marks") @Nullable JsonNode marks,
                @EventData("event.detail.revision") @Nullable JsonNode revision) {
            super(source, fromClient);
            this.marks = marks;
            this.revision = revision != null && revision.isInt() ? revision.intValue() : -1;
        }
    }
}
