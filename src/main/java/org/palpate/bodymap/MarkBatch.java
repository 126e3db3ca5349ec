/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Ids;
import tools.jackson.databind.JsonNode;

/**
 * What a browser changed since its last batch: marks put in or changed, marks taken off, and their order where it does
 * not follow. {@code frontend/body-map/batch.ts} does the same. Whatever in it is unsound is left out by itself.
 */
final class MarkBatch {

    private final @Nullable JsonNode upserts;
    private final @Nullable JsonNode removed;
    private final @Nullable JsonNode order;

    private MarkBatch(@Nullable JsonNode batch) {
        upserts = batch == null ? null : batch.get("upserts");
        removed = batch == null ? null : batch.get("removed");
        order = batch == null ? null : batch.get("order");
    }

    static MarkBatch of(@Nullable JsonNode batch) {
        return new MarkBatch(batch);
    }

    /** The marks that it puts in or changes, whether they fit or not. */
    BodyMarks.Checked marks() {
        return upserts == null ? new BodyMarks.Checked(List.of(), List.of()) : MarkJson.read(upserts);
    }

    /** Puts it on a list. A refused change of a known mark leaves that mark as it was. */
    BodyMarks.Checked on(List<BodyMark> now) {
        var list = new LinkedHashMap<UUID, BodyMark>();
        now.forEach(mark -> list.put(mark.id(), mark));
        ids(removed).forEach(list::remove);
        var checked = marks();
        var refused = new ArrayList<>(checked.refused());
        int tooMany = 0;
        for (var mark : checked.accepted()) {
            if (list.size() < BodyMarks.MOST || list.containsKey(mark.id())) {
                list.put(mark.id(), mark);
            } else {
                tooMany++;
            }
        }
        if (tooMany > 0) {
            refused.add(BodyMarks.tooMany(tooMany));
        }
        return new BodyMarks.Checked(ordered(list), refused);
    }

    private List<BodyMark> ordered(LinkedHashMap<UUID, BodyMark> list) {
        var marks = new ArrayList<BodyMark>();
        for (var id : ids(order)) {
            Optional.ofNullable(list.remove(id)).ifPresent(marks::add);
        }
        marks.addAll(list.values());
        return marks;
    }

    private static LinkedHashSet<UUID> ids(@Nullable JsonNode list) {
        var ids = new LinkedHashSet<UUID>();
        if (list != null && list.isArray()) {
            for (JsonNode id : list) {
                if (id.isString()) {
                    Ids.parse(id.stringValue()).ifPresent(ids::add);
                }
            }
        }
        return ids;
    }
}
