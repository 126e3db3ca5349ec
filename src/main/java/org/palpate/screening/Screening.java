/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.palpate.library.Trait;

/**
 * What the rules say about one client on one day.
 *
 * @param fired the gravest first, then in the order of the rule file
 */
public record Screening(List<Fired> fired) {

    public Screening {
        fired = fired.stream()
                .sorted(comparing(Fired::severity, reverseOrder()))
                .toList();
    }

    /** Nothing fired. */
    public static Screening clear() {
        return new Screening(List.of());
    }

    /** The gravest severity, if any rule fired. */
    public Optional<Severity> worst() {
        return fired.stream().map(Fired::severity).findFirst();
    }

    /** Whether going on needs a reason. */
    public boolean needsDecision() {
        return worst().filter(Severity::needsReason).isPresent();
    }

    /** The rules going on against which needs a reason. */
    public List<Fired> needingReason() {
        return fired.stream().filter(rule -> rule.severity().needsReason()).toList();
    }

    /** The rule, if it fired. */
    public Optional<Fired> rule(String id) {
        return fired.stream().filter(rule -> rule.rule().equals(id)).findFirst();
    }

    /** The rules against a technique with these traits, the gravest first. */
    public List<Fired> against(Set<Trait> traits) {
        return fired.stream().filter(rule -> rule.speaksOf(traits)).toList();
    }
}
