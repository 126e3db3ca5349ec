/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;
import org.palpate.screening.Score;
import org.springframework.stereotype.Component;

/**
 * The pain of complaints that are followed from visit to visit, as scores: the 0 to 10 that stands on the body map. Only
 * pain is a rating of pain; only complaints that are marked today count; what was said after a treatment does not.
 */
@Component
class PainRatings {

    /** The key of the library's measure that a rating on the body map is. */
    static final String MEASURE = "nrs-now";

    private static final Set<BodyMark.Kind> SAID_OR_FOUND = Set.of(BodyMark.Kind.REPORTED, BodyMark.Kind.FOUND);
    private static final Set<NoteState> SEALED = Set.of(NoteState.SIGNED, NoteState.AMENDED);

    private final Marks marks;

    PainRatings(Marks marks) {
        this.marks = marks;
    }

    /** The ratings of signed visits and of this one, {@code shown} being its marks. */
    List<Score> of(Encounter encounter, List<BodyMark> shown) {
        var today = shown.stream().filter(PainRatings::isComplaint).toList();
        if (today.isEmpty()) {
            return List.of();
        }
        Map<Complaint, String> words = today.stream()
                .collect(Collectors.toMap(Complaint::of, mark -> Place.of(mark).words(), (one, other) -> one));
        var tracks = today.stream().map(BodyMark::trackId).collect(Collectors.toSet());
        var before =
                marks
                        .ratings(encounter.clientId().value(), tracks, BodyMark.Type.PAIN, BodyMark.Phase.PRE, SEALED)
                        .stream()
                        .flatMap(rating -> score(
                                new Complaint(rating.getTrackId(), rating.getKind()),
                                words,
                                rating.getServiceDate(),
                                rating.getIntensity(),
                                rating.getChange()));
        var now = today.stream()
                .flatMap(mark ->
                        score(Complaint.of(mark), words, encounter.serviceDate(), mark.intensity(), mark.change()));
        return Stream.concat(before, now).toList();
    }

    private static boolean isComplaint(BodyMark mark) {
        return SAID_OR_FOUND.contains(mark.kind())
                && mark.type() == BodyMark.Type.PAIN
                && mark.phase() == BodyMark.Phase.PRE;
    }

    /** What is gone is a 0, whatever number was left on the mark. */
    private static Stream<Score> score(
            Complaint complaint,
            Map<Complaint, String> words,
            LocalDate day,
            @Nullable Integer intensity,
            BodyMark.@Nullable Change change) {
        var points = change == BodyMark.Change.RESOLVED ? Integer.valueOf(0) : intensity;
        var about = words.get(complaint);
        return points == null || about == null
                ? Stream.of()
                : Stream.of(new Score(MEASURE, complaint.toString(), about, day, BigDecimal.valueOf(points)));
    }

    /** Reported and found are never compared with each other. */
    private record Complaint(UUID track, BodyMark.Kind kind) {

        static Complaint of(BodyMark mark) {
            return new Complaint(mark.trackId(), mark.kind());
        }
    }
}
