/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.library.Trait;

/**
 * A safety rule as it ships.
 *
 * @param id for ever: {@code RF-01}
 * @param version of the rule, from 1; what a clinic approves is a version
 * @param severity as it ships; a clinic may have changed it
 * @param condition what was found, in a line
 * @param wording the sentence for the therapist
 * @param whatToDo the next steps
 * @param places where it holds
 * @param traits what techniques must not have
 * @param clearable whether a medical clearance on file makes it a caution
 * @param placeNote whether it is shown at its places to whoever chooses a technique
 * @param sources where it comes from
 * @param sourceNote what to know about the sources, may be empty
 * @param when what makes it fire
 */
record Rule(
        String id,
        int version,
        Severity severity,
        String condition,
        String wording,
        String whatToDo,
        RulePlaces places,
        Set<Trait> traits,
        boolean clearable,
        boolean placeNote,
        List<Source> sources,
        String sourceNote,
        Condition when) {

    Rule {
        traits = Set.copyOf(traits);
        sources = List.copyOf(sources);
    }

    /**
     * Where a rule comes from.
     *
     * @param key as in the library's sources
     * @param title for the reader
     */
    public record Source(String key, String title) {}

    /** The sources in a line. */
    public String sourceWords() {
        var titles = sources.stream().map(Source::title).collect(Collectors.joining("; "));
        return sourceNote.isEmpty() ? titles : titles + " (" + sourceNote + ")";
    }

    /** Whether it speaks of every technique. */
    public boolean allTraits() {
        return traits.containsAll(EnumSet.allOf(Trait.class));
    }

    /** When it fires, in words, one line for each way; {@code vocabulary} knows the questions. */
    List<String> whenWords(Vocabulary vocabulary) {
        return new ConditionWords(vocabulary).lines(when);
    }
}
