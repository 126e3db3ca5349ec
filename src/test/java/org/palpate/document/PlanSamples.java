/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.palpate.bodymap.BodyMark;
import org.palpate.document.CarePlan.Goal;
import org.palpate.document.CarePlan.Visits;

/** Care plans: a usual one, the shortest and the longest that can be believed. */
final class PlanSamples {

    private PlanSamples() {}

    static CarePlan usual() {
        return new CarePlan(
                Samples.clinic(),
                Samples.client("Ольга Łukaszewicz"),
                Samples.therapist(),
                LocalDate.of(2026, 11, 19),
                Samples.marks().stream()
                        .filter(mark -> mark.kind() == BodyMark.Kind.FOUND)
                        .toList(),
                List.of(
                        new Goal(
                                "Sit through a film without pain",
                                "90 minutes with pain of 2 or less",
                                LocalDate.of(2027, 1, 15)),
                        new Goal("Lift my daughter again", "", LocalDate.of(2027, 2, 28)),
                        new Goal("Sleep on my left side", "four nights of seven", null)),
                new Visits("Once a week", 6, 60, LocalDate.of(2027, 1, 4), LocalDateTime.of(2026, 11, 26, 14, 30)),
                List.of("Myofascial release", "slow compression", "gentle stretching"),
                "Warm your lower back for 10 minutes in the evening.\n"
                        + "Stretch the front of the right hip: 30 seconds, twice a day.\n"
                        + "Stand up and walk a few steps every 30 minutes.",
                "Varicose vein on the right calf: no pressure there.");
    }

    static CarePlan shortest() {
        return new CarePlan(
                new ClinicDetails("A", List.of(), "", ""),
                new ClientDetails("王", null, "", ""),
                new TherapistDetails("김", "", ""),
                LocalDate.of(2026, 1, 2),
                List.of(),
                List.of(),
                new Visits("", null, null, null, null),
                List.of(),
                "",
                "");
    }

    static CarePlan longest() {
        var summary = SummarySamples.longest();
        var goals = IntStream.range(0, 40)
                .mapToObj(i -> new Goal(
                        Samples.longName("Goal " + (i + 1) + " "),
                        Samples.longName("Target "),
                        LocalDate.of(2027, 1, 1).plusDays(i)))
                .toList();
        return new CarePlan(
                summary.clinic(),
                summary.client(),
                summary.therapist(),
                LocalDate.of(2026, 11, 19),
                Samples.manyMarks(),
                goals,
                new Visits(
                        Samples.longName("Every "),
                        1234,
                        60,
                        LocalDate.of(2027, 1, 4),
                        LocalDateTime.of(2026, 11, 26, 14, 30)),
                IntStream.range(0, 40).mapToObj(i -> "technique number " + i).toList(),
                Samples.paragraphs(40),
                Samples.paragraphs(5));
    }
}
