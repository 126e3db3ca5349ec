/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.BodyMark;
import org.palpate.library.Trait;

/**
 * A rule that fired for a client on a day.
 *
 * @param rule its id: {@code RF-01}
 * @param version which version of the rule
 * @param severity as it holds here: the clinic's, or a caution where a clearance is on file
 * @param condition what was found, in a line
 * @param wording the sentence for the therapist
 * @param whatToDo the next steps
 * @param places where it holds
 * @param where the places in words
 * @param traits what techniques must not have; all of them where the rule speaks of every technique
 * @param source where the rule comes from
 * @param because what made it fire
 * @param approved whether the clinic has approved this version
 * @param cleared by whom and when it was cleared, {@code null} when it was not
 * @param clearable whether a medical clearance would make it a caution
 */
public record Fired(
        String rule,
        int version,
        Severity severity,
        String condition,
        String wording,
        String whatToDo,
        Places places,
        String where,
        Set<Trait> traits,
        String source,
        List<Because> because,
        boolean approved,
        @Nullable String cleared,
        boolean clearable) {

    public Fired {
        traits = Set.copyOf(traits);
        because = List.copyOf(because);
    }

    /** Whether a technique with these traits is against it. */
    public boolean speaksOf(Set<Trait> ofTechnique) {
        return ofTechnique.stream().anyMatch(traits::contains);
    }

    /** Whether treating this mark, with a technique of these traits, is against the rule. */
    boolean forbids(BodyMark treated, Set<Trait> ofTechnique) {
        boolean everyTechnique = traits.size() == Trait.values().length;
        return places.covers(treated) && (everyTechnique || speaksOf(ofTechnique));
    }
}
