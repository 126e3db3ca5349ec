/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One health question.
 *
 * @param key for ever: the name of the fact that rules read
 * @param ask the question in everyday words
 * @param kind what an answer looks like
 * @param options for choices: what can be chosen, key and words, in order
 * @param from for a number: the smallest, {@code null} where any will do
 * @param to for a number: the largest, {@code null} where any will do
 * @param rules identifiers of the rules that read the answer
 * @param everyVisit whether it is asked again at every visit for the low back
 * @param then what is asked after yes or unsure
 */
public record HealthQuestion(
        String key,
        String ask,
        Kind kind,
        Map<String, String> options,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> rules,

        @JsonProperty("every-visit") boolean everyVisit,

        List<HealthQuestion> then) {

    public HealthQuestion {
        key = Objects.requireNonNullElse(key, "");
        ask = Objects.requireNonNullElse(ask, "");
        kind = Objects.requireNonNullElse(kind, Kind.ANSWER);
        options = options == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(options));
        rules = rules == null ? List.of() : List.copyOf(rules);
        then = then == null ? List.of() : List.copyOf(then);
    }

    /** The same question in other words; what the other language leaves out stays. */
    HealthQuestion in(Map<String, HealthQuestionsFile.Words> words) {
        var mine = words.get(key);
        return new HealthQuestion(
                key,
                mine == null ? ask : mine.ask(),
                kind,
                mine == null || mine.options().isEmpty() ? options : mine.options(),
                from,
                to,
                rules,
                everyVisit,
                then.stream().map(question -> question.in(words)).toList());
    }

    /** What an answer looks like. */
    public enum Kind {
        /** Yes, no or unsure. */
        ANSWER,
        NUMBER,
        DATE,
        TEXT,
        /** Any number of the options. */
        CHOICES,
        /** Places on the body map. */
        PLACES
    }
}
