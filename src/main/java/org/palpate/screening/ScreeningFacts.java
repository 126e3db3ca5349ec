/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.Place;
import org.palpate.library.Trait;

/**
 * All that the rules may read about one client on one day. Only what was found: nothing here says that something is
 * absent.
 *
 * @param yes keys of health questions answered with yes
 * @param unsure keys of health questions answered with unsure, or left open where the parent was not
 * @param choices chosen options, by key of the question
 * @param places where on the body, by key of the question
 * @param weeks of pregnancy, {@code null} when not known
 * @param age in whole years, {@code null} when not known
 * @param observations keys of observations.yaml
 * @param marks of the visit, without those that are gone, and what the client marked in the health history on the same day
 * @param told what the client marked in the health history on an earlier day: the places count, the figures of that day
 *     do not
 * @param techniques the chosen techniques, each with its traits
 * @param circumstances what the chart knows, each in words
 */
public record ScreeningFacts(
        Set<String> yes,
        Set<String> unsure,
        Map<String, Set<String>> choices,
        Map<String, Set<Place>> places,
        @Nullable Integer weeks,
        @Nullable Integer age,
        Set<String> observations,
        List<BodyMark> marks,
        List<BodyMark> told,
        Map<String, Set<Trait>> techniques,
        Map<Circumstance, String> circumstances) {

    public ScreeningFacts {
        yes = Set.copyOf(yes);
        unsure = Set.copyOf(unsure);
        choices = Map.copyOf(choices);
        places = Map.copyOf(places);
        observations = Set.copyOf(observations);
        marks = List.copyOf(marks);
        told = List.copyOf(told);
        techniques = Map.copyOf(techniques);
        circumstances = Map.copyOf(circumstances);
    }

    /** Nothing is known. */
    public static ScreeningFacts none() {
        return new ScreeningFacts(
                Set.of(), Set.of(), Map.of(), Map.of(), null, null, Set.of(), List.of(), List.of(), Map.of(), Map.of());
    }

    /** The same client if this technique were chosen too. */
    ScreeningFacts withTechnique(String key, Collection<Trait> traits) {
        var more = new HashMap<>(techniques);
        more.put(key, Set.copyOf(traits));
        return new ScreeningFacts(
                yes, unsure, choices, places, weeks, age, observations, marks, told, more, circumstances);
    }

    /** The traits of all chosen techniques. */
    Set<Trait> traits() {
        return techniques.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    /** The traits of the technique of a treated area, as far as they are known. */
    Set<Trait> traits(BodyMark mark) {
        return mark.technique() == null ? Set.of() : techniques.getOrDefault(mark.technique(), Set.of());
    }
}
