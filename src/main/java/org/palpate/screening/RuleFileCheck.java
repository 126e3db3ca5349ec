/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.intake.HealthQuestion.Kind;
import org.palpate.library.Library;
import org.palpate.library.Source;
import org.palpate.library.Trait;
import org.palpate.screening.RuleFile.ConditionText;
import org.palpate.screening.RuleFile.MarkText;
import org.palpate.screening.RuleFile.RuleText;

/** Finds what is wrong with a rule file and says it in sentences that name the rule. */
final class RuleFileCheck {

    static final Set<String> PLACE_WORDS = Set.of("all", "marked-site", "treated");
    private static final Pattern ID = Pattern.compile("[A-Z]{2,5}-[0-9]{2}");
    private static final Set<String> TRAITS =
            Arrays.stream(Trait.values()).map(Trait::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CIRCUMSTANCES =
            Arrays.stream(Circumstance.values()).map(Circumstance::key).collect(Collectors.toUnmodifiableSet());

    private final RuleFile file;
    private final Vocabulary vocabulary;
    private final List<String> problems = new ArrayList<>();
    private final Groups groups;
    private final Map<String, RuleText> rules = new LinkedHashMap<>();

    private RuleFileCheck(RuleFile file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.groups = new Groups(file.groups(), problems);
    }

    /** All that is wrong, nothing when the file is sound. */
    static List<String> problems(RuleFile file, Vocabulary vocabulary) {
        var check = new RuleFileCheck(file, vocabulary);
        check.all();
        return List.copyOf(check.problems);
    }

    private void all() {
        if (file.author().isBlank()) {
            problems.add("The rule file names no author.");
        }
        for (var key : file.sources().keySet()) {
            if (Library.standard().find(Source.class, key).isEmpty()) {
                problems.add("Source " + key + " is not in library/sources.yaml.");
            }
        }
        for (var rule : file.rules()) {
            if (rules.put(String.valueOf(rule.id()), rule) != null) {
                problems.add("Rule " + rule.id() + " is there twice.");
            }
        }
        for (var rule : file.rules()) {
            about(rule);
            rule.when().forEach(condition -> condition(rule, condition));
        }
        cycles();
    }

    private void about(RuleText rule) {
        if (rule.id() == null || !ID.matcher(rule.id()).matches()) {
            problem(rule, "has an id that is not like RF-01");
        }
        if (rule.version() < 1) {
            problem(rule, "has no version from 1");
        }
        if (rule.severity() == null) {
            problem(rule, "has no severity");
        }
        words(rule, "condition", rule.condition());
        words(rule, "wording", rule.wording());
        words(rule, "what-to-do", rule.whatToDo());
        required(rule, "places", rule.places());
        required(rule, "traits", rule.traits());
        required(rule, "sources", rule.sources());
        required(rule, "conditions", rule.when());
        known(rule, "region", rule.places(), key -> PLACE_WORDS.contains(key) || groups.isPlace(key));
        known(rule, "trait", rule.traits(), key -> key.equals("all") || TRAITS.contains(key));
        known(rule, "source", rule.sources(), file.sources()::containsKey);
        if (rule.side() != null && !rule.side().equals("finding")) {
            problem(rule, "has an unknown side: " + rule.side());
        }
        if (rule.clearance() && rule.severity() != Severity.REFER) {
            problem(rule, "can be cleared, but only a rule of severity REFER can");
        }
    }

    private void condition(RuleText rule, ConditionText condition) {
        if (condition.kinds() != 1) {
            problem(
                    rule,
                    "has a condition that is not exactly one of answer, choice, observed, mark, trait, age, weeks,"
                            + " given, fired, any, all, at-least");
        }
        question(rule, condition.answer(), Kind.ANSWER);
        question(rule, condition.places(), Kind.PLACES);
        choice(rule, condition);
        one(rule, "observation", condition.observed(), vocabulary.observationKeys()::contains);
        one(rule, "circumstance", condition.given(), CIRCUMSTANCES::contains);
        one(rule, "rule", condition.fired(), rules::containsKey);
        one(rule, "side", condition.side(), side -> isConstant(Side.class, side));
        known(rule, "trait", condition.trait(), TRAITS::contains);
        if (condition.mark() != null) {
            mark(rule, condition.mark());
        }
        counts(rule, condition);
        condition.inner().forEach(inner -> condition(rule, inner));
    }

    private void counts(RuleText rule, ConditionText condition) {
        boolean holds = condition.any() != null || condition.all() != null || condition.atLeast() != null;
        if (holds && condition.inner().isEmpty()) {
            problem(rule, "has an any, all or at-least without conditions");
        }
        var count = condition.atLeast();
        if (count != null && (count < 1 || count > condition.inner().size())) {
            problem(
                    rule,
                    "asks for at least " + count + " of " + condition.inner().size() + " conditions");
        }
    }

    private void question(RuleText rule, @Nullable String key, Kind kind) {
        if (key != null) {
            var question = vocabulary.questions().get(key);
            if (question == null) {
                problem(rule, "reads an unknown question: " + key);
            } else if (question.kind() != kind) {
                problem(rule, "reads " + key + " as " + kind + ", but its kind is " + question.kind());
            }
        }
    }

    private void choice(RuleText rule, ConditionText condition) {
        question(rule, condition.choice(), Kind.CHOICES);
        var question =
                condition.choice() == null ? null : vocabulary.questions().get(condition.choice());
        if (question != null && !question.options().containsKey(String.valueOf(condition.is()))) {
            problem(rule, "reads an unknown option of " + question.key() + ": " + condition.is());
        }
    }

    private void mark(RuleText rule, MarkText mark) {
        constants(rule, "kind of mark", BodyMark.Kind.class, mark.kind());
        constants(rule, "type of mark", BodyMark.Type.class, mark.type());
        constants(rule, "side", Side.class, mark.side());
        constants(rule, "timing", BodyMark.Timing.class, mark.timing());
        constants(rule, "change", BodyMark.Change.class, mark.change());
        constants(rule, "response", BodyMark.Response.class, mark.response());
        known(rule, "trait", mark.traits(), TRAITS::contains);
        known(rule, "region", mark.at(), groups::isPlace);
        known(rule, "region", mark.radiatesTo(), groups::isPlace);
        known(
                rule,
                "landmark",
                mark.landmark(),
                key -> Atlas.standard().namedPlace(key).isPresent());
        range(rule, "intensity-from", mark.intensityFrom(), 0, 10);
        range(rule, "pressure-from", mark.pressureFrom(), 1, 5);
        range(rule, "in-places", mark.inPlaces(), 1, 50);
    }

    private void range(RuleText rule, String what, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problem(rule, "has " + what + " " + number + ", which is not from " + least + " to " + most);
        }
    }

    private <E extends Enum<E>> void constants(RuleText rule, String what, Class<E> type, @Nullable List<String> keys) {
        known(rule, what, keys, key -> isConstant(type, key));
    }

    private static <E extends Enum<E>> boolean isConstant(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant ->
                        constant.name().equals(key.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private void known(RuleText rule, String what, @Nullable List<String> keys, Predicate<String> exists) {
        for (var key : Objects.requireNonNullElse(keys, List.<String>of())) {
            one(rule, what, key, exists);
        }
    }

    private void one(RuleText rule, String what, @Nullable String key, Predicate<String> exists) {
        if (key != null && !exists.test(key)) {
            problem(rule, "names an unknown " + what + ": " + key);
        }
    }

    private void words(RuleText rule, String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problem(rule, "has no " + what);
        }
    }

    private void required(RuleText rule, String what, List<?> list) {
        if (list.isEmpty()) {
            problem(rule, "has no " + what);
        }
    }

    private void cycles() {
        for (var rule : rules.values()) {
            if (reaches(rule.id(), rule, new LinkedHashSet<>())) {
                problem(rule, "refers to itself, perhaps through other rules");
            }
        }
    }

    private boolean reaches(String wanted, RuleText from, Set<String> seen) {
        for (var next : references(from.when())) {
            var rule = rules.get(next);
            if (next.equals(wanted) || (rule != null && seen.add(next) && reaches(wanted, rule, seen))) {
                return true;
            }
        }
        return false;
    }

    /** The rules that the conditions speak of. */
    static Set<String> references(List<ConditionText> conditions) {
        var found = new LinkedHashSet<String>();
        for (var condition : conditions) {
            if (condition.fired() != null) {
                found.add(condition.fired());
            }
            found.addAll(references(condition.inner()));
        }
        return found;
    }

    private void problem(RuleText rule, String what) {
        problems.add("Rule " + rule.id() + " " + what + ".");
    }
}
