/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMarks;
import org.springframework.stereotype.Component;

/** The marks of a draft: what is there is shown, what is gone is kept as removed. */
@Component
class MarkSheet {

    private final Marks marks;

    MarkSheet(Marks marks) {
        this.marks = marks;
    }

    List<BodyMark> current(EncounterId encounter) {
        return marks.findByEncounterIdAndRemovedAtIsNullOrderByPosition(encounter.value()).stream()
                .map(Mark::toBodyMark)
                .toList();
    }

    /** The marks in their stored form, or a refusal of the first unsound one. */
    static List<BodyMark> checked(List<BodyMark> marks) {
        var checked = BodyMarks.check(marks);
        if (!checked.whole()) {
            throw new Rejection("marks", checked.refused().getFirst().sentence());
        }
        return checked.accepted();
    }

    /**
     * Shows these marks on the draft. A mark that claims to continue a complaint of somebody else, or one that nobody
     * knows, begins one of its own: what it says of the body is not lost for that.
     */
    void replace(Encounter encounter, List<BodyMark> now, Instant at) {
        var accepted = checked(now);
        var id = encounter.id();
        var continued = continued(encounter, accepted);
        Map<UUID, Mark> known = marks.findByEncounterIdOrderByPosition(id.value()).stream()
                .collect(Collectors.toMap(Mark::getId, Function.identity()));
        refuseThoseOfOtherNotes(accepted, known.keySet());
        for (int position = 0; position < accepted.size(); position++) {
            var mark = accepted.get(position);
            var row = show(id, mark, position, known);
            if (!continued.contains(mark.trackId())) {
                row.beginTrack();
            }
        }
        var kept = accepted.stream().map(BodyMark::id).collect(Collectors.toSet());
        known.values().stream().filter(mark -> !kept.contains(mark.getId())).forEach(mark -> mark.remove(at));
    }

    /** The tracks that begin in this list or that the client has from before. */
    private Set<UUID> continued(Encounter encounter, List<BodyMark> list) {
        var sound = list.stream().map(BodyMark::id).collect(Collectors.toCollection(HashSet::new));
        var asked = list.stream()
                .map(BodyMark::trackId)
                .filter(track -> !sound.contains(track))
                .collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            sound.addAll(marks.tracksOf(encounter.clientId().value(), asked));
        }
        return sound;
    }

    private Mark show(EncounterId encounter, BodyMark mark, int position, Map<UUID, Mark> known) {
        var row = known.get(mark.id());
        if (row != null) {
            row.show(mark, position);
            return row;
        }
        return marks.save(new Mark(encounter, mark, position));
    }

    private void refuseThoseOfOtherNotes(List<BodyMark> accepted, Set<UUID> known) {
        var fresh = accepted.stream()
                .map(BodyMark::id)
                .filter(id -> !known.contains(id))
                .toList();
        var elsewhere = fresh.isEmpty() ? List.<Mark>of() : marks.findAllById(fresh);
        if (!elsewhere.isEmpty()) {
            throw new MarksElsewhere(elsewhere.stream().map(Mark::getId).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
