/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a rulebook over facts. Pure: the same facts under the same rules of a clinic say the same. */
final class Engine {

    private final Rulebook rulebook;
    private final ClinicRules clinic;

    Engine(Rulebook rulebook, ClinicRules clinic) {
        this.rulebook = rulebook;
        this.clinic = clinic;
    }

    /** What fires; {@code clearances} are those of the client that are valid on the day. */
    Screening screen(ScreeningFacts facts, Collection<Clearance> clearances) {
        var evaluation = new Evaluation(facts, rulebook.vocabulary());
        var fired = new ArrayList<Fired>();
        for (var rule : rulebook.inOrderOfEvaluation()) {
            evaluation
                    .ask(rule, unsureCounts(rule))
                    .ifPresent(found -> fired.add(fired(rule, found, clearanceFor(rule, clearances))));
        }
        return new Screening(rulebook.inOrderOfFile(fired));
    }

    /** Unsure counts where the rule goes that far as it ships, even if the clinic has made it milder. */
    private boolean unsureCounts(Rule rule) {
        return rule.severity().needsReason() || clinic.severity(rule).needsReason();
    }

    private @Nullable Clearance clearanceFor(Rule rule, Collection<Clearance> clearances) {
        boolean mayBeCleared = rule.clearable() && clinic.severity(rule) == Severity.REFER;
        return mayBeCleared
                ? clearances.stream()
                        .filter(clearance -> clearance.rule().equals(rule.id()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private Fired fired(Rule rule, Evaluation.Found found, @Nullable Clearance clearance) {
        var severity = clinic.severity(rule);
        return new Fired(
                rule.id(),
                rule.version(),
                clearance == null ? severity : Severity.CAUTION,
                rule.condition(),
                rule.wording(),
                rule.whatToDo(),
                found.places(),
                rule.places().words(found.match(), found.places()),
                rule.traits(),
                rule.sourceWords(),
                List.copyOf(found.match().because()),
                clinic.approved(rule),
                clearance == null ? null : clearance.words(),
                rule.clearable() && severity == Severity.REFER);
    }
}
