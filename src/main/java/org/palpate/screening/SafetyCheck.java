/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What fired at a visit and what was decided.
 *
 * @param visit the encounter
 * @param number which check of the visit it is, from 1
 * @param rules that fired, the gravest first
 * @param decision how the visit goes on
 * @param reason for going on against a rule, else empty
 * @param told who was told what, {@code null} when nobody was
 * @param letterTo whom the referral letter is written to
 * @param byId who decided
 * @param by their name and credential
 * @param at when
 */
public record SafetyCheck(
        UUID visit,
        int number,
        List<CheckedRule> rules,
        Decision decision,
        String reason,
        @Nullable Told told,
        Addressee letterTo,
        UUID byId,
        String by,
        Instant at) {

    /**
     * A rule as it fired then.
     *
     * @param rule its id
     * @param version of the rule
     * @param severity as it held
     * @param condition what was found, in a line
     * @param approved whether the clinic had approved that version
     * @param cleared by whom it was cleared, {@code null} when it was not
     * @param because what made it fire, in words
     */
    public record CheckedRule(
            String rule,
            int version,
            Severity severity,
            String condition,
            boolean approved,
            @Nullable String cleared,
            List<String> because) {

        public CheckedRule {
            because = List.copyOf(because);
        }

        static CheckedRule of(Fired fired) {
            return new CheckedRule(
                    fired.rule(),
                    fired.version(),
                    fired.severity(),
                    fired.condition(),
                    fired.approved(),
                    fired.cleared(),
                    fired.because().stream().map(Because::words).distinct().toList());
        }
    }

    public SafetyCheck {
        rules = List.copyOf(rules);
    }

    /** Whether everything that needs a decision now was there, at least as grave, when it was made. */
    public boolean answers(Screening now) {
        return decision != Decision.NOTED
                && now.needingReason().stream()
                        .allMatch(fired -> rules.stream()
                                .anyMatch(rule -> rule.rule().equals(fired.rule())
                                        && rule.severity().compareTo(fired.severity()) >= 0));
    }

    /** The rules the decision was about: {@code RF-05, CI-18}. */
    public String about() {
        return rules.stream()
                .filter(rule -> rule.severity().needsReason())
                .map(CheckedRule::rule)
                .collect(Collectors.joining(", "));
    }
}
