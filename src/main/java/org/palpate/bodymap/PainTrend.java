/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The pain that a client reported at one visit and at those before it, as a small line with its last number.
 *
 * <p>The contract of properties is written at the head of {@code frontend/body-map-history/pain-trend.ts}.
 */
@Tag("pain-trend")
@JsModule("./body-map-history/pain-trend.ts")
public class PainTrend extends Component implements HasStyle {

    /**
     * The line of these ratings.
     *
     * @param ratings 0 to 10, oldest first, at least one
     */
    public PainTrend(List<Integer> ratings) {
        var list = JsonNodeFactory.instance.arrayNode();
        ratings.forEach(list::add);
        getElement().setPropertyJson("ratings", list);
        getElement().setProperty("label", words(ratings));
    }

    private static String words(List<Integer> ratings) {
        var now = "Strongest pain reported: " + ratings.getLast() + " out of 10.";
        if (ratings.size() == 1) {
            return now;
        }
        var before = ratings.subList(0, ratings.size() - 1);
        return now + " At the visits before, oldest first: "
                + before.stream().map(String::valueOf).collect(joining(", ")) + ".";
    }
}
