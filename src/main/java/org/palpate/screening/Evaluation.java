/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkWords;
import org.palpate.screening.Because.Kind;
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

/** The rules over the facts of one visit. Rules are asked in an order in which those that others speak of come first. */
final class Evaluation {

    private final ScreeningFacts facts;
    private final Vocabulary vocabulary;
    private final Map<String, Found> found = new HashMap<>();

    Evaluation(ScreeningFacts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /** Why the rule fires and where, or nothing; {@code unsureCounts} whether unsure is as good as yes. */
    Optional<Found> ask(Rule rule, boolean unsureCounts) {
        var match = match(rule.when(), unsureCounts);
        if (match == null) {
            return Optional.empty();
        }
        var result = new Found(match, rule.places().resolve(match, treated()));
        found.put(rule.id(), result);
        return Optional.of(result);
    }

    /** A rule that fires. */
    record Found(Match match, Places places) {}

    private @Nullable Match match(Condition condition, boolean unsureCounts) {
        return switch (condition) {
            case Answered answered -> answered(answered, unsureCounts);
            case Chosen chosen -> chosen(chosen);
            case Observed observed -> observed(observed);
            case Marked(var pattern) -> marked(pattern.matching(facts));
            case Uses uses -> uses(uses);
            case AgeOver(var years) ->
                facts.age() != null && facts.age() > years ? circumstance("The client is " + facts.age()) : null;
            case AgeUnder(var years) ->
                facts.age() != null && facts.age() < years ? circumstance("The client is " + facts.age()) : null;
            case WeeksUpTo(var weeks) ->
                facts.weeks() != null && facts.weeks() <= weeks
                        ? circumstance("Week " + facts.weeks() + " of the pregnancy")
                        : null;
            case Known(var circumstance) -> known(facts.circumstances().get(circumstance));
            case OtherRule(var id) -> otherRule(id);
            case AtLeast atLeast -> atLeast(atLeast, unsureCounts);
        };
    }

    private @Nullable Match answered(Answered condition, boolean unsureCounts) {
        boolean yes = facts.yes().contains(condition.question());
        if (!yes && !(unsureCounts && facts.unsure().contains(condition.question()))) {
            return null;
        }
        var words = (yes ? "Answered yes: " : "Not sure: ") + vocabulary.question(condition.question());
        var places = condition.placesQuestion() == null
                ? Places.NONE
                : new Places(false, facts.places().getOrDefault(condition.placesQuestion(), Set.of()));
        return new Match(List.of(new Because(Kind.ANSWER, condition.question(), words)), places, Match.BOTH);
    }

    private @Nullable Match chosen(Chosen condition) {
        if (!facts.choices().getOrDefault(condition.question(), Set.of()).contains(condition.option())) {
            return null;
        }
        var words = "Answered: " + vocabulary.option(condition.question(), condition.option());
        return sided(new Because(Kind.ANSWER, condition.question(), words), condition.side());
    }

    private @Nullable Match observed(Observed condition) {
        if (!facts.observations().contains(condition.observation())) {
            return null;
        }
        var words = "Seen today: " + vocabulary.observation(condition.observation());
        return sided(new Because(Kind.OBSERVATION, condition.observation(), words), condition.side());
    }

    private @Nullable Match marked(List<BodyMark> marks) {
        Match all = null;
        for (var mark : marks) {
            var from = facts.told().contains(mark) ? "Marked in the health history: " : "Marked: ";
            var words = from + MarkWords.place(mark) + ", " + MarkWords.finding(mark);
            var sides = mark.side() == Side.MIDLINE ? Match.BOTH : Set.of(mark.side());
            var one = new Match(List.of(new Because(Kind.MARK, "", words)), Places.of(mark), sides);
            all = all == null ? one : all.and(one, Match.union(all.sides(), sides));
        }
        return all;
    }

    private @Nullable Match uses(Uses condition) {
        var users = facts.techniques().entrySet().stream()
                .filter(technique -> technique.getValue().stream().anyMatch(condition.traits()::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .map(key -> new Because(Kind.TECHNIQUE, key, "Technique: " + key.replace('-', ' ')))
                .toList();
        return users.isEmpty() ? null : new Match(users, Places.NONE, Match.BOTH);
    }

    private @Nullable Match otherRule(String id) {
        var other = found.get(id);
        return other == null
                ? null
                : new Match(
                        other.match().because(), other.places(), other.match().sides());
    }

    private @Nullable Match atLeast(AtLeast condition, boolean unsureCounts) {
        var matches = new ArrayList<Match>();
        var sided = new ArrayList<Match>();
        for (var one : condition.of()) {
            var match = match(one, unsureCounts);
            if (match != null) {
                matches.add(match);
                if (one.tellsSide()) {
                    sided.add(match);
                }
            }
        }
        if (matches.size() < condition.count()) {
            return null;
        }
        // Where all must hold, those that tell a side decide it; where any will do, one without a side means both.
        boolean sidedDecide = condition.all() && condition.tellsSide();
        var sides = (sidedDecide ? sided : matches).stream().map(Match::sides).reduce(Set.of(), Match::union);
        return matches.stream()
                .reduce((one, other) -> one.and(other, sides))
                .map(match -> new Match(match.because(), match.sites(), sides))
                .orElse(null);
    }

    private Places treated() {
        return facts.marks().stream()
                .filter(mark -> mark.kind() == BodyMark.Kind.TREATED)
                .map(Places::of)
                .reduce(Places.NONE, Places::and);
    }

    private static Match sided(Because because, @Nullable Side side) {
        return new Match(
                List.of(because), Places.NONE, side == null ? Match.BOTH : Set.of(Objects.requireNonNull(side)));
    }

    private static @Nullable Match known(@Nullable String words) {
        return words == null ? null : circumstance(words);
    }

    private static Match circumstance(String words) {
        return Match.of(new Because(Kind.CIRCUMSTANCE, "", words));
    }
}
