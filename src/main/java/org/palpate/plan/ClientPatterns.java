/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.library.Condition;

/** Which entries of the library describe the client today: by what is seen, marked, told, and how long it lasts. */
record ClientPatterns(Complaint told, Shelf shelf, LocalDate day) {

    private static final Map<BodyMark.Type, String> BY_MARK = Map.of(
            BodyMark.Type.TRIGGER_POINT, "myofascial-trigger-points",
            BodyMark.Type.SPASM, "muscle-spasm",
            BodyMark.Type.TENSION, "muscle-tension");

    private static final Map<String, String> BY_DOSE =
            Map.of("acute", "acute-back-pain", "chronic", "chronic-low-back-pain");

    private static final Map<Background, String> BY_BACKGROUND =
            Map.of(Background.LIFTING, "heavy-lifting", Background.OFFICE_WORKER, "prolonged-sitting");

    /** The patterns, those that were looked for first, then in the order in which marks and answers tell them. */
    List<Condition> of(Spots spots, Set<String> observations) {
        var patterns = new LinkedHashSet<Condition>();
        if (observations.stream()
                .anyMatch(seen -> seen.startsWith("disc-pattern-") || seen.startsWith("nerve-pattern-"))) {
            add("disc-or-nerve-pattern", spots, patterns);
        }
        DosePhase.of(told, spots, shelf, day)
                .map(phase -> BY_DOSE.get(phase.key()))
                .ifPresent(key -> add(key, spots, patterns));
        Stream.of(BodyMark.Type.values())
                .filter(BY_MARK::containsKey)
                .forEach(type -> add(BY_MARK.get(type), spots.only(type), patterns));
        Stream.of(Background.values())
                .filter(told.background()::contains)
                .filter(BY_BACKGROUND::containsKey)
                .forEach(one -> add(BY_BACKGROUND.get(one), spots, patterns));
        return List.copyOf(patterns);
    }

    private void add(@Nullable String key, Spots spots, Set<Condition> patterns) {
        var condition = shelf.conditions().get(Objects.requireNonNull(key));
        if (condition != null && spots.touch(condition.regions())) {
            patterns.add(condition);
        }
    }
}
