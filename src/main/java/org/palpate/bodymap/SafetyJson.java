/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Cautions, hints and techniques as {@code cautions.ts}, {@code place-hints.ts} and {@code techniques.ts} read them. */
final class SafetyJson {

    private SafetyJson() {}

    static ArrayNode cautions(Collection<PlaceCaution> cautions) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var caution : PlaceCaution.gathered(cautions)) {
            var node = list.addObject();
            node.put("region", caution.region());
            node.put("coarseRegion", caution.coarseRegion());
            node.put("side", caution.side() == null ? null : caution.side().name());
            node.put("level", caution.level().name());
            node.put("sentence", caution.sentence());
        }
        return list;
    }

    static ArrayNode hints(Collection<PlaceHint> hints) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var hint : hints) {
            var node = list.addObject();
            var places = node.putArray("places");
            hint.places().stream().sorted().forEach(places::add);
            node.put("place", hint.place());
            node.put("sentence", hint.sentence());
        }
        return list;
    }

    static ArrayNode techniques(Collection<TechniqueChoice> techniques) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var technique : techniques) {
            var node = list.addObject();
            node.put("key", technique.key());
            node.put("name", technique.name());
            node.put("family", technique.family());
            var synonyms = node.putArray("synonyms");
            technique.synonyms().forEach(synonyms::add);
            node.put("warning", technique.warning());
        }
        return list;
    }
}
