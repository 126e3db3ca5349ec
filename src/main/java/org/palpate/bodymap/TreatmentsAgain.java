/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark.Kind;

/** What was treated at one visit, to be treated likewise at the next. */
public final class TreatmentsAgain {

    private TreatmentsAgain() {}

    /**
     * The treatments of the last visit that today's visit does not have yet, as new marks: same place, technique, pressure
     * and minutes; how the place answers is open again, and what was noted stays with its visit.
     *
     * @param last the marks of the visit before
     * @param today the marks of this visit
     */
    public static List<BodyMark> asLastTime(Collection<BodyMark> last, Collection<BodyMark> today) {
        var groups = new HashMap<UUID, UUID>();
        return last.stream()
                .filter(mark -> mark.kind() == Kind.TREATED)
                .filter(mark -> today.stream().noneMatch(other -> sameTreatment(mark, other)))
                .map(mark -> again(mark, groups))
                .toList();
    }

    private static boolean sameTreatment(BodyMark one, BodyMark other) {
        return other.kind() == Kind.TREATED && other.trackId().equals(one.trackId());
    }

    private static BodyMark again(BodyMark mark, Map<UUID, UUID> groups) {
        var group = mark.groupId() == null ? null : groups.computeIfAbsent(mark.groupId(), before -> Ids.next());
        return new BodyMark(
                Ids.next(),
                mark.kind(),
                mark.phase(),
                mark.figure(),
                mark.artwork(),
                mark.view(),
                mark.coarseRegion(),
                mark.region(),
                mark.side(),
                mark.layer(),
                mark.geometry(),
                mark.x(),
                mark.y(),
                mark.landmark(),
                mark.path(),
                mark.type(),
                mark.intensity(),
                mark.tone(),
                mark.quality(),
                mark.timing(),
                mark.pressureFound(),
                mark.reproducesFamiliar(),
                mark.radiatesTo(),
                mark.technique(),
                mark.pressureUsed(),
                mark.minutes(),
                null,
                group,
                mark.trackId(),
                null,
                "");
    }
}
