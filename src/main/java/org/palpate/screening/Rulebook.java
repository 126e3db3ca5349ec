/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;

/** The rules that ship, checked. Immutable. */
final class Rulebook {

    private final String author;
    private final Map<String, Rule> rules;
    private final List<Rule> order;
    private final Set<String> questionsRead;
    private final Vocabulary vocabulary;

    private Rulebook(RuleFile file, Vocabulary vocabulary) {
        var reader = new RuleReader(file);
        this.author = file.author();
        this.vocabulary = vocabulary;
        this.rules = file.rules().stream()
                .map(reader::rule)
                .collect(toMap(Rule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.questionsRead =
                rules.values().stream().flatMap(rule -> rule.when().questions()).collect(toUnmodifiableSet());
        var done = new LinkedHashSet<String>();
        file.rules().forEach(text -> place(text, file, done));
        this.order = done.stream()
                .map(id -> Objects.requireNonNull(rules.get(id), id))
                .toList();
    }

    /** The rules that ship with the application. */
    static Rulebook standard() {
        return Standard.RULEBOOK;
    }

    /**
     * Reads a rule file.
     *
     * @throws IllegalStateException with a sentence for everything that is wrong with it
     */
    static Rulebook read(String yaml, Vocabulary vocabulary) {
        RuleFile file;
        try {
            file = Vocabulary.YAML
                    .readerFor(RuleFile.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(yaml);
        } catch (JacksonException broken) {
            throw new IllegalStateException("The rule file cannot be read: " + broken.getOriginalMessage(), broken);
        }
        var problems = RuleFileCheck.problems(file, vocabulary);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return new Rulebook(file, vocabulary);
    }

    String author() {
        return author;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All rules, in the order of the file. */
    Collection<Rule> rules() {
        return rules.values();
    }

    /** Whether a rule reads this health question itself. */
    boolean reads(String question) {
        return questionsRead.contains(question);
    }

    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** All rules, those that others speak of before these. */
    List<Rule> inOrderOfEvaluation() {
        return order;
    }

    List<Fired> inOrderOfFile(Collection<Fired> fired) {
        var positions = new ArrayList<>(rules.keySet());
        return fired.stream()
                .sorted(Comparator.comparingInt(one -> positions.indexOf(one.rule())))
                .toList();
    }

    private static void place(RuleFile.RuleText text, RuleFile file, Set<String> done) {
        for (var before : RuleFileCheck.references(text.when())) {
            file.rules().stream().filter(rule -> rule.id().equals(before)).forEach(rule -> place(rule, file, done));
        }
        done.add(text.id());
    }

    private static final class Standard {
        private static final Rulebook RULEBOOK = read(Vocabulary.text("/screening/rules.yaml"), Vocabulary.standard());
    }
}
