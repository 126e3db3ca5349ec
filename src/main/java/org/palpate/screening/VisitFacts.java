/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.intake.Answer;
import org.palpate.library.Trait;

/**
 * What a visit adds to the health history. What is not said counts against going on: a guardian's consent and a licence
 * for needles are missing until the chart says that they are there.
 *
 * @param visit the encounter, {@code null} outside a visit
 * @param day the day of the visit, in the clinic's time zone
 * @param marks on the body map
 * @param observations keys that {@link ScreeningService#observations()} offers, and those that the patterns set
 * @param answers to the health questions that were asked again today, by key; they add to the health history
 * @param techniques the techniques chosen today, each with its traits
 * @param guardianConsented whether a guardian has consented in writing; asked of minors only
 * @param needlingLicensed whether the therapist's record shows a valid licence for needles
 * @param scores what is on record of how the client does, of any day up to this one; of complaints that are there today
 */
public record VisitFacts(
        @Nullable UUID visit,
        LocalDate day,
        List<BodyMark> marks,
        Set<String> observations,
        Map<String, Answer> answers,
        Map<String, Set<Trait>> techniques,
        boolean guardianConsented,
        boolean needlingLicensed,
        List<Score> scores) {

    public VisitFacts {
        marks = List.copyOf(marks);
        observations = Set.copyOf(observations);
        answers = Map.copyOf(answers);
        techniques = Map.copyOf(techniques);
        scores = List.copyOf(scores);
    }

    /** No visit: what the health history alone says on a day. */
    public static VisitFacts outsideAVisit(LocalDate day) {
        return new VisitFacts(null, day, List.of(), Set.of(), Map.of(), Map.of(), false, false, List.of());
    }

    /** A visit with marks and observations, and no more known. */
    public static VisitFacts of(UUID visit, LocalDate day, List<BodyMark> marks, Set<String> observations) {
        return new VisitFacts(visit, day, marks, observations, Map.of(), Map.of(), false, false, List.of());
    }

    /** The same visit with these techniques chosen. */
    public VisitFacts with(Map<String, Set<Trait>> chosen) {
        return new VisitFacts(
                visit, day, marks, observations, answers, chosen, guardianConsented, needlingLicensed, scores);
    }

    /** The same visit with these health questions answered again. */
    public VisitFacts asked(Map<String, Answer> today) {
        return new VisitFacts(
                visit, day, marks, observations, today, techniques, guardianConsented, needlingLicensed, scores);
    }

    /** The same visit, told what else is on record. */
    public VisitFacts knowing(boolean guardian, boolean needling) {
        return new VisitFacts(visit, day, marks, observations, answers, techniques, guardian, needling, scores);
    }

    /** The same visit with these scores on record. */
    public VisitFacts scored(List<Score> recorded) {
        return new VisitFacts(
                visit, day, marks, observations, answers, techniques, guardianConsented, needlingLicensed, recorded);
    }

    /** The treated marks that are against the rule. */
    List<BodyMark> treatedAgainst(Fired rule) {
        return marks.stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .filter(mark -> rule.forbids(
                        mark,
                        mark.technique() == null ? Set.of() : techniques.getOrDefault(mark.technique(), Set.of())))
                .toList();
    }

    /** What the chart knows, each in words. */
    Map<Circumstance, String> circumstances() {
        var all = new EnumMap<Circumstance, String>(Circumstance.class);
        if (!guardianConsented) {
            all.put(Circumstance.GUARDIAN_CONSENT_MISSING, Circumstance.GUARDIAN_CONSENT_MISSING.words());
        }
        if (!needlingLicensed) {
            all.put(Circumstance.NEEDLING_LICENCE_MISSING, Circumstance.NEEDLING_LICENCE_MISSING.words());
        }
        Progress.stalled(scores, day)
                .ifPresent(which ->
                        all.put(Circumstance.NO_IMPROVEMENT, Circumstance.NO_IMPROVEMENT.words() + ". " + which));
        return all;
    }
}
