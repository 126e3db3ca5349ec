/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Atlas;
import org.palpate.bodymap.BodyMark;
import org.palpate.library.Trait;
import org.palpate.screening.Condition.AgeOver;
import org.palpate.screening.Condition.AgeUnder;
import org.palpate.screening.Condition.Answered;
import org.palpate.screening.Condition.AtLeast;
import org.palpate.screening.Condition.Chosen;
import org.palpate.screening.Condition.Known;
import org.palpate.screening.Condition.Marked;
import org.palpate.screening.Condition.Observed;
import org.palpate.screening.Condition.OtherRule;
import org.palpate.screening.Condition.Uses;
import org.palpate.screening.Condition.WeeksUpTo;

/** Says in words when a rule fires. */
final class ConditionWords {

    private final Vocabulary vocabulary;

    ConditionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One line for each way a rule can fire. */
    List<String> lines(Condition condition) {
        return condition instanceof AtLeast(var count, var of) && count == 1
                ? of.stream().map(this::words).toList()
                : List.of(words(condition));
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Answered answered -> "yes to “" + vocabulary.question(answered.question()) + "”";
            case Chosen chosen -> "“" + vocabulary.option(chosen.question(), chosen.option()) + "” chosen";
            case Observed observed -> "seen today: " + vocabulary.observation(observed.observation());
            case Marked(var pattern) -> words(pattern);
            case Uses(var traits) -> "a technique with " + keys(traits, " or ", Trait::key);
            case AgeOver(var years) -> "older than " + years;
            case AgeUnder(var years) -> "younger than " + years;
            case WeeksUpTo(var weeks) -> "week " + weeks + " of pregnancy at most";
            case Known(var circumstance) -> circumstance.words();
            case OtherRule(var rule) -> rule + " fires";
            case AtLeast atLeast -> tree(atLeast);
        };
    }

    private String tree(AtLeast tree) {
        if (tree.count() == 1) {
            return tree.of().stream().map(this::words).collect(joining(", or "));
        }
        var joined = tree.of().stream()
                .map(part -> part instanceof AtLeast ? "(" + words(part) + ")" : words(part))
                .collect(joining(tree.all() ? ", and " : "; "));
        return tree.all() ? joined : "at least " + tree.count() + " of: " + joined;
    }

    private static String words(MarkPattern pattern) {
        var parts = new ArrayList<String>();
        add(parts, "", keys(pattern.types(), " or ", ConditionWords::plain));
        add(parts, "on the ", keys(pattern.sides(), " or ", ConditionWords::plain));
        add(
                parts,
                "at ",
                pattern.at().size() > 6 ? size(pattern.at()) : keys(pattern.at(), " or ", Atlas.standard()::name));
        add(parts, "along ", keys(pattern.landmarks(), " or ", key -> key.replace('-', ' ')));
        add(parts, "felt also at ", size(pattern.radiatesTo()));
        add(parts, "timing ", keys(pattern.timings(), " or ", ConditionWords::plain));
        add(parts, "change ", keys(pattern.changes(), " or ", ConditionWords::plain));
        add(parts, "response ", keys(pattern.responses(), " or ", ConditionWords::plain));
        add(parts, "with ", keys(pattern.traits(), " or ", Trait::key));
        add(parts, "intensity from ", pattern.intensityFrom());
        add(parts, "pressure from ", pattern.pressureFrom());
        add(parts, "in so many places: ", pattern.inPlaces() == 1 ? null : pattern.inPlaces());
        var kinds = pattern.kinds().contains(BodyMark.Kind.TREATED) ? "treated area" : "mark";
        return parts.isEmpty() ? kinds : kinds + ": " + String.join(", ", parts);
    }

    private static String size(Collection<String> regions) {
        return regions.isEmpty() ? "" : "one of " + regions.size() + " regions";
    }

    private static void add(List<String> parts, String lead, @Nullable Object words) {
        if (words != null && !words.toString().isEmpty()) {
            parts.add(lead + words);
        }
    }

    private static <T> String keys(Collection<T> all, String between, Function<T, String> word) {
        return all.stream().map(word).sorted().map(key -> key.replace('-', ' ')).collect(joining(between));
    }

    private static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
