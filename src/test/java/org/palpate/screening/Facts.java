/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.anatomy.Side;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.Place;
import org.palpate.library.Trait;

/** Facts for tests, a finding at a time. */
final class Facts {

    private final Set<String> yes = new HashSet<>();
    private final Set<String> unsure = new HashSet<>();
    private final Map<String, Set<String>> choices = new HashMap<>();
    private final Map<String, Set<Place>> places = new HashMap<>();
    private final Set<String> observations = new HashSet<>();
    private final List<BodyMark> marks = new ArrayList<>();
    private final List<BodyMark> told = new ArrayList<>();
    private final Map<String, Set<Trait>> techniques = new HashMap<>();
    private final Map<Circumstance, String> circumstances = new EnumMap<>(Circumstance.class);
    private @Nullable Integer weeks;
    private @Nullable Integer age;

    static Facts facts() {
        return new Facts();
    }

    static Facts yes(String... questions) {
        return facts().alsoYes(questions);
    }

    static Facts unsure(String... questions) {
        var facts = facts();
        facts.unsure.addAll(List.of(questions));
        return facts;
    }

    static Facts seen(String... observations) {
        return facts().alsoSeen(observations);
    }

    static Facts chose(String question, String... options) {
        return facts().alsoChose(question, options);
    }

    static Facts marked(MarkBuilder... marks) {
        return facts().alsoMarked(marks);
    }

    static Facts using(Trait... traits) {
        return facts().alsoUsing("technique", traits);
    }

    static Facts aged(int years) {
        var facts = facts();
        facts.age = years;
        return facts;
    }

    Facts alsoYes(String... questions) {
        yes.addAll(List.of(questions));
        return this;
    }

    Facts alsoUnsure(String question) {
        unsure.add(question);
        return this;
    }

    Facts alsoSeen(String... keys) {
        observations.addAll(List.of(keys));
        return this;
    }

    Facts alsoChose(String question, String... options) {
        choices.computeIfAbsent(question, key -> new HashSet<>()).addAll(List.of(options));
        return this;
    }

    Facts alsoMarked(MarkBuilder... more) {
        for (var mark : more) {
            marks.add(mark.build());
        }
        return this;
    }

    /** Marked in the health history, on an earlier day. */
    Facts alsoTold(MarkBuilder... more) {
        for (var mark : more) {
            told.add(mark.build());
        }
        return this;
    }

    Facts alsoUsing(String technique, Trait... traits) {
        techniques.put(technique, Set.of(traits));
        return this;
    }

    Facts at(String question, String region, Side side) {
        places.computeIfAbsent(question, key -> new HashSet<>()).add(new Place(region, side));
        return this;
    }

    Facts given(Circumstance circumstance) {
        circumstances.put(circumstance, circumstance.words());
        return this;
    }

    Facts weeks(int number) {
        weeks = number;
        return this;
    }

    Facts years(int number) {
        age = number;
        return this;
    }

    ScreeningFacts done() {
        return new ScreeningFacts(
                yes, unsure, choices, places, weeks, age, observations, marks, told, techniques, circumstances);
    }
}
