/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.Collection;
import java.util.stream.Stream;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Build;
import org.palpate.anatomy.CoarseRegion;
import org.palpate.anatomy.Figure;
import org.palpate.anatomy.FigureView;
import org.palpate.anatomy.Structure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What each element that draws the figure must be told: its drawings, its views, the names of its regions. */
final class FigureData {

    private FigureData() {}

    /** The folder of the drawings. */
    static String folder() {
        return "anatomy/" + Figure.version() + "/";
    }

    static ArrayNode views(Collection<FigureView> views) {
        var list = JsonNodeFactory.instance.arrayNode();
        views.stream().distinct().sorted().forEach(view -> list.add(view.key()));
        return list;
    }

    /** The areas that reach across the midline. */
    static ArrayNode midline() {
        var list = JsonNodeFactory.instance.arrayNode();
        Atlas.standard().coarseRegions().stream().filter(CoarseRegion::midline).forEach(area -> list.add(area.key()));
        return list;
    }

    static ArrayNode outlines() {
        var list = JsonNodeFactory.instance.arrayNode();
        Stream.of(Build.values()).forEach(build -> list.add(build.name()));
        return list;
    }

    static ObjectNode names(boolean everyday) {
        var atlas = Atlas.standard();
        var names = JsonNodeFactory.instance.objectNode();
        for (Structure structure : atlas.structures()) {
            names.put(structure.key(), name(structure.key(), everyday));
        }
        for (CoarseRegion coarse : atlas.coarseRegions()) {
            names.put(coarse.key(), name(coarse.key(), everyday));
        }
        return names;
    }

    private static String name(String key, boolean everyday) {
        return everyday ? Atlas.standard().everydayName(key) : Atlas.standard().name(key);
    }
}
