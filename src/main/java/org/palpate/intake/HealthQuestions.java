/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The health questions in the order they are asked: twenty with yes, no or unsure, each with its follow-ups, and one
 * list of conditions. Immutable; keys are for ever.
 *
 * <p>They are read from {@code intake/questions.yaml}, German from {@code intake/de/questions.yaml}.
 */
public final class HealthQuestions {

    private final List<HealthQuestion> questions;
    private final Map<String, HealthQuestion> byKey;
    private final Map<String, HealthQuestion> parents;

    HealthQuestions(List<HealthQuestion> questions) {
        this.questions = List.copyOf(questions);
        this.byKey = flat(questions)
                .collect(Collectors.toMap(
                        HealthQuestion::key, question -> question, (one, other) -> one, LinkedHashMap::new));
        this.parents = new LinkedHashMap<>();
        questions.forEach(parent -> parent.then().forEach(next -> parents.put(next.key(), parent)));
    }

    /** The questions in English. */
    public static HealthQuestions standard() {
        return English.QUESTIONS;
    }

    /** The questions in a language: German where it is asked for, English for all others. */
    public static HealthQuestions in(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? German.QUESTIONS : standard();
    }

    static HealthQuestions read(String yaml) {
        return new HealthQuestions(HealthQuestionsFile.questions(yaml));
    }

    HealthQuestions translated(String yaml) {
        var words = HealthQuestionsFile.words(yaml, questions);
        return new HealthQuestions(
                questions.stream().map(question -> question.in(words)).toList());
    }

    /** The questions that are asked of everybody, each with its follow-ups below it. */
    public List<HealthQuestion> questions() {
        return questions;
    }

    /** All questions, each before its follow-ups. */
    public List<HealthQuestion> all() {
        return List.copyOf(byKey.values());
    }

    /** The questions that are asked again at every visit for the low back. */
    public List<HealthQuestion> everyVisit() {
        return all().stream().filter(HealthQuestion::everyVisit).toList();
    }

    /** The question with this key. */
    public Optional<HealthQuestion> question(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The question that a follow-up stands below. */
    public Optional<HealthQuestion> parent(String key) {
        return Optional.ofNullable(parents.get(key));
    }

    /**
     * Holds the questions to the rules there are.
     *
     * @throws IllegalStateException if a question names a rule that is not among them
     */
    public void requireRules(Set<String> known) {
        for (var question : byKey.values()) {
            for (var rule : question.rules()) {
                if (!known.contains(rule)) {
                    throw HealthQuestionsFile.wrong(question.key(), "there is no rule " + rule);
                }
            }
        }
    }

    static Stream<HealthQuestion> flat(List<HealthQuestion> questions) {
        return questions.stream().flatMap(question -> Stream.concat(Stream.of(question), flat(question.then())));
    }

    private static final class English {
        private static final HealthQuestions QUESTIONS = read(HealthQuestionsFile.text("questions.yaml"));
    }

    private static final class German {
        private static final HealthQuestions QUESTIONS =
                standard().translated(HealthQuestionsFile.text("de/questions.yaml"));
    }
}
