/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.IntakeFacts;

/**
 * Reads the health history and the visit as facts for the rules. What was left open is taken in the safer way:
 *
 * <ul>
 *   <li>A question that only its follow-ups make clear, answered with yes or unsure while none of them was answered:
 *       all of them count as unsure.
 *   <li>A "which one?" that was left open: all of its options.
 *   <li>What the client marked in the health history is a finding until the history says otherwise, also where the visit
 *       does not mark it. How strong it was counts on the day it was told.
 * </ul>
 */
final class FactReading {

    private final Rulebook rulebook;

    FactReading(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    ScreeningFacts facts(IntakeFacts history, VisitFacts visit) {
        boolean toldToday = history.taken() != null && history.taken().day().equals(visit.day());
        return new ScreeningFacts(
                both(answered(history.answers(), Answer.YES), answered(visit.answers(), Answer.YES)),
                both(unsure(history), answered(visit.answers(), Answer.UNSURE)),
                choices(history),
                places(history),
                history.pregnancyWeeks(),
                history.age(),
                visit.observations().stream()
                        .filter(rulebook.vocabulary().observationKeys()::contains)
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.concat(
                                visit.marks().stream().filter(mark -> mark.change() != BodyMark.Change.RESOLVED),
                                toldToday ? history.reported().stream() : Stream.of())
                        .toList(),
                toldToday ? List.of() : history.reported(),
                visit.techniques(),
                visit.circumstances());
    }

    private Set<String> unsure(IntakeFacts history) {
        var unsure = new HashSet<>(answered(history.answers(), Answer.UNSURE));
        for (var question : rulebook.vocabulary().questions().values()) {
            var answers = followUps(question);
            if (said(history, question.key())
                    && !rulebook.reads(question.key())
                    && answers.stream().allMatch(next -> history.answer(next).isEmpty())) {
                unsure.addAll(answers);
            }
        }
        return unsure;
    }

    private Map<String, Set<String>> choices(IntakeFacts history) {
        var choices = new HashMap<>(history.choices());
        for (var question : rulebook.vocabulary().questions().values()) {
            question.then().stream()
                    .filter(next -> next.kind() == HealthQuestion.Kind.CHOICES && said(history, question.key()))
                    .forEach(next ->
                            choices.putIfAbsent(next.key(), next.options().keySet()));
        }
        return choices;
    }

    private static List<String> followUps(HealthQuestion question) {
        return question.then().stream()
                .filter(next -> next.kind() == HealthQuestion.Kind.ANSWER)
                .map(HealthQuestion::key)
                .toList();
    }

    private static boolean said(IntakeFacts history, String question) {
        return history.answer(question).filter(answer -> answer != Answer.NO).isPresent();
    }

    private static Set<String> both(Set<String> before, Set<String> today) {
        var both = new HashSet<>(before);
        both.addAll(today);
        return both;
    }

    private static Set<String> answered(Map<String, Answer> answers, Answer wanted) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue() == wanted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<Place>> places(IntakeFacts history) {
        var places = new HashMap<String, Set<Place>>();
        history.places().forEach((question, all) -> places.put(question, places(all)));
        return places;
    }

    private static Set<Place> places(Collection<IntakeFacts.Place> all) {
        return all.stream()
                .flatMap(place -> Stream.of(place.region(), place.coarseRegion())
                        .filter(Objects::nonNull)
                        .limit(1)
                        .map(key -> new Place(key, place.side())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
