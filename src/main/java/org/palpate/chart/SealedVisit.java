/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.bodymap.Place;
import org.palpate.bodymap.PlaceCaution;
import org.palpate.consent.ConsentNeed;
import org.palpate.screening.Fired;
import org.palpate.screening.SafetyCheck;
import org.palpate.screening.Screening;
import org.palpate.screening.Severity;
import org.palpate.screening.Told;

/**
 * What is sealed of a visit beside its note, in words as they were shown. The field names are the stored form: never
 * rename one.
 *
 * @param check what was asked and seen
 * @param observed the observations in words
 * @param consentsMissing what had not been asked or signed, and the licence that the therapist's record lacked
 * @param rules the safety rules that fired, the gravest first
 * @param decision how the visit went on, empty when nothing was to be decided
 * @param reason for going on against a rule, else empty
 * @param told who was told what, {@code null} when nobody was
 * @param decidedBy name and credential, empty when nothing was decided
 */
public record SealedVisit(
        VisitCheck.Stored check,
        List<String> observed,
        List<String> consentsMissing,
        List<Rule> rules,
        String decision,
        String reason,
        @Nullable Told told,
        String decidedBy) {

    static SealedVisit of(
            VisitCheck check,
            List<String> observed,
            List<ConsentNeed> missing,
            Screening screening,
            @Nullable SafetyCheck decided) {
        return new SealedVisit(
                check.stored(),
                observed,
                missing.stream().map(ConsentNeed::sentence).toList(),
                screening.fired().stream().map(Rule::of).toList(),
                decided == null ? "" : decided.decision().label(),
                decided == null ? "" : decided.reason(),
                decided == null ? null : decided.told(),
                decided == null ? "" : decided.by());
    }

    /** What the body map hatches beside the marks. */
    public List<PlaceCaution> cautions() {
        return rules.stream()
                .flatMap(
                        rule -> Cautions.of(rule.severity(), rule.everywhere(), rule.places(), rule.wording()).stream())
                .toList();
    }

    /** The rules that asked for a reason to go on. */
    public List<Rule> decided() {
        return rules.stream().filter(rule -> rule.severity().needsReason()).toList();
    }

    /**
     * A safety rule as it fired.
     *
     * @param rule its id
     * @param version of the rule
     * @param severity as it held
     * @param condition what was found, in a line
     * @param wording the sentence that was shown
     * @param source where it comes from
     * @param approved whether the clinic had approved it
     * @param cleared by whom it was cleared, {@code null} when it was not
     * @param everywhere whether it was about the whole body
     * @param places where it held
     */
    public record Rule(
            String rule,
            int version,
            Severity severity,
            String condition,
            String wording,
            String source,
            boolean approved,
            @Nullable String cleared,
            boolean everywhere,
            List<Place> places) {

        static Rule of(Fired fired) {
            return new Rule(
                    fired.rule(),
                    fired.version(),
                    fired.severity(),
                    fired.condition(),
                    fired.wording(),
                    fired.source(),
                    fired.approved(),
                    fired.cleared(),
                    fired.places().everywhere(),
                    fired.places().at().stream().sorted().toList());
        }
    }
}
