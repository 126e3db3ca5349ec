/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import java.util.Optional;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.consent.ConsentNeed;
import org.palpate.screening.SafetyCheck;
import org.palpate.screening.Screening;

/**
 * A visit as the screen shows it beside the note: what was asked, and what the rules say to it.
 *
 * @param check what was asked and seen
 * @param version what the next {@link VisitService#keep} must expect
 * @param screening the safety rules that fire, the gravest first
 * @param consents consents that are missing for what is marked as treated
 * @param decision what was decided on the safety rules last
 */
public record OpenedVisit(
        VisitCheck check,
        long version,
        Screening screening,
        List<ConsentNeed> consents,
        Optional<SafetyCheck> decision) {

    public OpenedVisit {
        consents = List.copyOf(consents);
    }

    /** What the body map hatches, and what stands above it. */
    public List<PlaceCaution> cautions() {
        return screening.fired().stream()
                .flatMap(rule ->
                        Cautions.of(
                                rule.severity(),
                                rule.places().everywhere(),
                                rule.places().at(),
                                rule.wording())
                                .stream())
                .toList();
    }

    /** Whether going on waits for a decision. */
    public boolean undecided() {
        return screening.needsDecision()
                && decision.filter(made -> made.answers(screening)).isEmpty();
    }
}
