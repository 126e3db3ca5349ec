/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** The sentences of the rules in a language. What a language lacks is said in English. */
final class RuleWords {

    private final Map<String, Words> byRule;

    private RuleWords(Map<String, Words> byRule) {
        this.byRule = byRule;
    }

    /**
     * What a rule says.
     *
     * @param id of the rule
     * @param condition what was found, in a line
     * @param wording the sentence for the therapist
     * @param whatToDo the next steps
     */
    record Words(String id, String condition, String wording, String whatToDo) {}

    /** The words in the language of the locale. */
    static RuleWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? new RuleWords(German.WORDS)
                : new RuleWords(Map.of());
    }

    Words of(Rule rule) {
        var words = byRule.get(rule.id());
        return words == null ? new Words(rule.id(), rule.condition(), rule.wording(), rule.whatToDo()) : words;
    }

    Set<String> ids() {
        return byRule.keySet();
    }

    private static final class German {
        private static final Map<String, Words> WORDS =
                Vocabulary.read("/screening/de/rules.yaml", new TypeReference<List<Words>>() {}).stream()
                        .collect(Collectors.toUnmodifiableMap(Words::id, Function.identity()));
    }
}
