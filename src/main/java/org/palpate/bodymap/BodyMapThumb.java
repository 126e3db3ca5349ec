/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.palpate.bodymap.BodyMark.Geometry;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The marks of one visit on a small figure, front and back, to recognise and not to read. A screen reader hears where they
 * are.
 *
 * <p>The contract of properties is written at the head of {@code frontend/body-map-history/body-map-thumb.ts}.
 */
@Tag("body-map-thumb")
@JsModule("./body-map-history/body-map-thumb.ts")
public class BodyMapThumb extends Component implements HasStyle {

    private static final int MOST_SPOKEN = 4;

    /** The picture of these marks. What has gone is not drawn. */
    public BodyMapThumb(List<BodyMark> marks) {
        var drawn = marks.stream().filter(mark -> !MarkFigures.isGone(mark)).toList();
        var list = JsonNodeFactory.instance.arrayNode();
        drawn.forEach(mark -> list.add(toNode(mark)));
        getElement().setProperty("figures", FigureData.folder());
        getElement().setPropertyJson("marks", list);
        getElement().setProperty("label", words(drawn));
    }

    private static ObjectNode toNode(BodyMark mark) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("place", Place.of(mark).id());
        node.put("kind", mark.kind().name());
        if (mark.geometry() != Geometry.REGION && mark.x() != null && mark.y() != null) {
            node.put("view", mark.view().key());
            node.put("x", mark.x());
            node.put("y", mark.y());
        }
        return node;
    }

    private static String words(List<BodyMark> marks) {
        if (marks.isEmpty()) {
            return "Body map: nothing marked.";
        }
        return "Body map. "
                + MarkWords.groups(marks).stream()
                        .map(group -> group.title() + ": " + places(group.marks()) + ".")
                        .collect(joining(" "));
    }

    private static String places(List<BodyMark> marks) {
        var places = marks.stream().map(MarkWords::place).distinct().toList();
        var first = String.join(", ", places.subList(0, Math.min(MOST_SPOKEN, places.size())));
        int left = places.size() - MOST_SPOKEN;
        return left > 0 ? first + " and " + left + " more" : first;
    }
}
