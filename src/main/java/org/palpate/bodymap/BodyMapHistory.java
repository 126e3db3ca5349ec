/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Figure;
import org.palpate.bodymap.BodyMark.Phase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Body maps of several visits to compare: over time, side by side, before and after, as heat. It draws; the figures
 * beside the drawings are counted here, by {@link MarkComparison}, as they are for paper.
 *
 * <p>The contract of properties and events is written at the head of {@code
 * frontend/body-map-history/body-map-history.ts}.
 */
@Tag("body-map-history")
@JsModule("./body-map-history/body-map-history.ts")
public class BodyMapHistory extends Component implements HasStyle {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Overlaps that the browser knows, by the ids of two visits as it writes them. */
    private final Map<String, Double> overlaps = new ConcurrentHashMap<>();

    private List<Visit> visits = List.of();

    /**
     * The marks of one visit.
     *
     * @param id the visit
     * @param date its day
     * @param therapist who treated
     * @param draft whether it is not signed yet
     * @param marks all of them
     */
    public record Visit(UUID id, LocalDate date, String therapist, boolean draft, List<BodyMark> marks)
            implements Serializable {

        public Visit {
            marks = List.copyOf(marks);
        }
    }

    /** An element without visits. */
    public BodyMapHistory() {
        getElement().setProperty("figures", FigureData.folder());
        getElement().setPropertyJson("views", FigureData.views(Figure.standard().views()));
        getElement().setPropertyJson("names", FigureData.names(false));
        getElement().setPropertyJson("texts", NODES.objectNode().put("areaHonest", MarkFigures.ABOUT_AREA));
        addListener(PairEvent.class, this::compare);
    }

    /** Calls the techniques of treated marks by their names; one that is not among them by the words of its key. */
    public void setTechniques(Collection<TechniqueChoice> techniques) {
        getElement().setPropertyJson("techniques", SafetyJson.techniques(techniques));
    }

    /** Shows these visits, oldest first. */
    public void setVisits(List<Visit> visits) {
        this.visits = List.copyOf(visits);
        overlaps.clear();
        for (int i = 1; i < this.visits.size(); i++) {
            compare(this.visits.get(i - 1), this.visits.get(i));
        }
        var list = NODES.arrayNode();
        this.visits.forEach(visit -> list.add(toNode(visit)));
        getElement().setPropertyJson("visits", list);
        sendNumbers();
    }

    private void compare(PairEvent event) {
        var first = visit(event.first);
        var second = visit(event.second);
        if (first.isPresent() && second.isPresent()) { // else made up, or of visits that were shown before
            compare(first.get(), second.get());
            sendNumbers();
        }
    }

    private void compare(Visit first, Visit second) {
        var overlap = MarkComparison.ofVisits(first.marks(), second.marks()).overlap();
        if (overlap != null) {
            overlaps.put(first.id() + " " + second.id(), overlap);
        }
    }

    private Optional<Visit> visit(@Nullable String id) {
        return visits.stream().filter(visit -> visit.id().toString().equals(id)).findAny();
    }

    private void sendNumbers() {
        var numbers = NODES.objectNode();
        var ofVisits = numbers.putObject("visits");
        var ofPhases = numbers.putObject("phases");
        for (var visit : visits) {
            var opening = MarkComparison.ofVisits(List.of(), visit.marks()).after();
            ofVisits.set(visit.id().toString(), toNode(opening));
            if (visit.marks().stream().anyMatch(mark -> mark.phase() != Phase.PRE)) {
                ofPhases.set(visit.id().toString(), toNode(MarkComparison.withinVisit(visit.marks())));
            }
        }
        var known = numbers.putObject("overlaps");
        overlaps.forEach(known::put);
        getElement().setPropertyJson("numbers", numbers);
    }

    private static ObjectNode toNode(Visit visit) {
        var node = NODES.objectNode();
        node.put("id", visit.id().toString());
        node.put("date", visit.date().toString());
        node.put("therapist", visit.therapist());
        if (visit.draft()) {
            node.put("draft", true);
        }
        node.set("marks", MarkJson.toNode(visit.marks()));
        return node;
    }

    private static ObjectNode toNode(MarkComparison comparison) {
        var node = NODES.objectNode();
        node.set("before", toNode(comparison.before()));
        node.set("after", toNode(comparison.after()));
        if (comparison.overlap() != null) {
            node.put("overlap", comparison.overlap());
        }
        return node;
    }

    private static ObjectNode toNode(MarkFigures figures) {
        var node = NODES.objectNode();
        node.put("regions", figures.regions());
        node.put("marks", figures.marks());
        node.put("rated", figures.rated());
        node.put("sum", figures.sum());
        if (figures.mean() != null) {
            node.put("mean", figures.mean());
        }
        node.put("area", figures.area());
        return node;
    }

    /** Two visits stand side by side: public only because the event bus must make it. */
    @DomEvent("body-map-history-pair")
    public static class PairEvent extends ComponentEvent<BodyMapHistory> {

        private final @Nullable String first;
        private final @Nullable String second;

        /** Made by the event bus. */
        public PairEvent(
                BodyMapHistory source,
                boolean fromClient,
                @EventData("event.detail.first") @Nullable String first,
                @EventData("event.detail.second") @Nullable String second) {
            super(source, fromClient);
            this.first = first;
            this.second = second;
        }
    }
}
