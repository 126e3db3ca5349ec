/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule file as it is written, before anything is checked.
 *
 * @param author who wrote the rules
 * @param groups regions under a name
 * @param sources titles by key
 * @param rules in the order they are shown
 */
record RuleFile(String author, List<Group> groups, Map<String, String> sources, List<RuleText> rules) {

    RuleFile {
        author = Objects.requireNonNullElse(author, "");
        groups = Objects.requireNonNullElse(groups, List.of());
        sources = Objects.requireNonNullElse(sources, Map.of());
        rules = Objects.requireNonNullElse(rules, List.of());
    }

    /** Regions, areas and other groups under one name. */
    record Group(String key, String name, List<String> of) {}

    /** A rule as it is written. */
    record RuleText(
            String id,
            int version,
            Severity severity,
            String condition,
            String wording,
            String whatToDo,
            List<String> places,
            @Nullable String side,
            List<String> traits,
            boolean clearance,
            boolean placeNote,
            List<String> sources,
            @Nullable String sourceNote,
            List<ConditionText> when) {

        RuleText {
            places = Objects.requireNonNullElse(places, List.of());
            traits = Objects.requireNonNullElse(traits, List.of());
            sources = Objects.requireNonNullElse(sources, List.of());
            when = Objects.requireNonNullElse(when, List.of());
        }
    }

    /** A condition as it is written: exactly one of the kinds is there. */
    record ConditionText(
            @Nullable String answer,
            @Nullable String places,
            @Nullable String choice,
            @Nullable String is,
            @Nullable String observed,
            @Nullable String side,
            @Nullable MarkText mark,
            @Nullable List<String> trait,
            @Nullable Integer ageOver,
            @Nullable Integer ageUnder,
            @Nullable Integer weeksUpTo,
            @Nullable String given,
            @Nullable String fired,
            @Nullable List<ConditionText> any,
            @Nullable List<ConditionText> all,
            @Nullable Integer atLeast,
            @Nullable List<ConditionText> of) {

        /** How many kinds of condition are written in it; one is right. */
        int kinds() {
            var kinds = new ArrayList<@Nullable Object>();
            kinds.add(answer);
            kinds.add(choice);
            kinds.add(observed);
            kinds.add(mark);
            kinds.add(trait);
            kinds.add(ageOver);
            kinds.add(ageUnder);
            kinds.add(weeksUpTo);
            kinds.add(given);
            kinds.add(fired);
            kinds.add(any);
            kinds.add(all);
            kinds.add(atLeast);
            return (int) kinds.stream().filter(Objects::nonNull).count();
        }

        /** The conditions inside it, if it holds some. */
        List<ConditionText> inner() {
            var inner = any != null ? any : all != null ? all : of;
            return inner == null ? List.of() : inner;
        }
    }

    /** Which marks count, as it is written. */
    record MarkText(
            @Nullable List<String> kind,
            @Nullable List<String> type,
            @Nullable List<String> at,
            @Nullable List<String> side,
            @Nullable List<String> timing,
            @Nullable List<String> change,
            @Nullable List<String> response,
            @Nullable List<String> landmark,
            @JsonProperty("radiates-to") @Nullable List<String> radiatesTo,
            @Nullable List<String> traits,
            @Nullable Integer intensityFrom,
            @Nullable Integer pressureFrom,
            @Nullable Integer inPlaces) {}
}
