/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.library.Trait;
import org.palpate.screening.RuleFile.ConditionText;
import org.palpate.screening.RuleFile.MarkText;
import org.palpate.screening.RuleFile.RuleText;

/** Turns the text of a rule into a rule. The file has been checked. */
final class RuleReader {

    private static final Set<BodyMark.Kind> FINDINGS = EnumSet.of(BodyMark.Kind.REPORTED, BodyMark.Kind.FOUND);

    private final RuleFile file;
    private final Groups groups;

    RuleReader(RuleFile file) {
        this.file = file;
        this.groups = new Groups(file.groups(), new ArrayList<>());
    }

    Rule rule(RuleText text) {
        return new Rule(
                text.id(),
                text.version(),
                text.severity(),
                text.condition(),
                text.wording(),
                text.whatToDo(),
                places(text),
                text.traits().contains("all") ? EnumSet.allOf(Trait.class) : constants(Trait.class, text.traits()),
                text.clearance(),
                text.placeNote(),
                text.sources().stream()
                        .map(key -> new Rule.Source(
                                key, Objects.requireNonNull(file.sources().get(key), key)))
                        .toList(),
                Objects.requireNonNullElse(text.sourceNote(), ""),
                any(text.when()));
    }

    private RulePlaces places(RuleText text) {
        var keys = text.places().stream()
                .filter(key -> !RuleFileCheck.PLACE_WORDS.contains(key))
                .toList();
        return new RulePlaces(
                text.places().contains("all"),
                keys.stream().map(groups::name).toList(),
                groups.regions(keys),
                text.places().contains("marked-site"),
                text.places().contains("treated"),
                text.side() != null);
    }

    private Condition condition(ConditionText text) {
        if (text.answer() != null) {
            return new Condition.Answered(text.answer(), text.places());
        } else if (text.choice() != null) {
            return new Condition.Chosen(text.choice(), Objects.requireNonNull(text.is()), side(text.side()));
        } else if (text.observed() != null) {
            return new Condition.Observed(text.observed(), side(text.side()));
        } else if (text.mark() != null) {
            return new Condition.Marked(pattern(text.mark()));
        } else if (text.trait() != null) {
            return new Condition.Uses(constants(Trait.class, text.trait()));
        } else if (text.given() != null) {
            return new Condition.Known(constant(Circumstance.class, text.given()));
        } else if (text.fired() != null) {
            return new Condition.OtherRule(text.fired());
        }
        return numberOrTree(text);
    }

    private Condition numberOrTree(ConditionText text) {
        if (text.ageOver() != null) {
            return new Condition.AgeOver(text.ageOver());
        } else if (text.ageUnder() != null) {
            return new Condition.AgeUnder(text.ageUnder());
        } else if (text.weeksUpTo() != null) {
            return new Condition.WeeksUpTo(text.weeksUpTo());
        } else if (text.any() != null) {
            return any(text.any());
        } else if (text.all() != null) {
            return new Condition.AtLeast(text.all().size(), conditions(text.all()));
        }
        return new Condition.AtLeast(Objects.requireNonNull(text.atLeast()), conditions(text.inner()));
    }

    private Condition any(List<ConditionText> texts) {
        return texts.size() == 1 ? condition(texts.getFirst()) : new Condition.AtLeast(1, conditions(texts));
    }

    private List<Condition> conditions(List<ConditionText> texts) {
        return texts.stream().map(this::condition).toList();
    }

    private MarkPattern pattern(MarkText text) {
        return new MarkPattern(
                text.kind() == null ? FINDINGS : constants(BodyMark.Kind.class, text.kind()),
                constants(BodyMark.Type.class, text.type()),
                groups.regions(list(text.at())),
                constants(Side.class, text.side()),
                constants(BodyMark.Timing.class, text.timing()),
                constants(BodyMark.Change.class, text.change()),
                constants(BodyMark.Response.class, text.response()),
                new LinkedHashSet<>(list(text.landmark())),
                groups.regions(list(text.radiatesTo())),
                constants(Trait.class, text.traits()),
                text.intensityFrom(),
                text.pressureFrom(),
                Objects.requireNonNullElse(text.inPlaces(), 1));
    }

    private static @Nullable Side side(@Nullable String key) {
        return key == null ? null : constant(Side.class, key);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable List<String> keys) {
        var set = EnumSet.noneOf(type);
        list(keys).forEach(key -> set.add(constant(type, key)));
        return set;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> list(@Nullable List<String> keys) {
        return keys == null ? List.of() : keys;
    }
}
