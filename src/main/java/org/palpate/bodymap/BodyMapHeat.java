/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import org.palpate.anatomy.Figure;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * For how many clients each place was marked, as ink on the figure and as a table.
 *
 * <p>The contract of properties is written at the head of {@code frontend/body-map-history/body-map-heat.ts}.
 */
@Tag("body-map-heat")
@JsModule("./body-map-history/body-map-heat.ts")
public class BodyMapHeat extends Component implements HasStyle {

    /**
     * An empty heat map.
     *
     * @param least the smallest group that is told of
     * @param step in how many at a time clients are counted: with 5, a count of 10 stands for 10 to 14
     */
    public BodyMapHeat(int least, int step) {
        getElement().setProperty("least", least);
        getElement().setProperty("by", step);
        getElement().setProperty("figures", FigureData.folder());
        getElement().setPropertyJson("views", FigureData.views(Figure.standard().views()));
        getElement().setPropertyJson("names", FigureData.names(false));
    }

    /** Shows these places with their counts. */
    public void setPlaces(Map<Place, Integer> counts) {
        var list = JsonNodeFactory.instance.arrayNode();
        counts.forEach(
                (place, count) -> list.addObject().put("place", place.id()).put("value", count));
        getElement().setPropertyJson("heat", list);
    }
}
