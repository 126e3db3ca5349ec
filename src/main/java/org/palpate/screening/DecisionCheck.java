/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.bodymap.MarkWords;

/** Holds a decision to what fired, or refuses it at its field. */
final class DecisionCheck {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private DecisionCheck() {}

    /** A decision as it is stored. */
    record Checked(
            Decision decision, String reason, @Nullable Told told, Addressee letterTo) {}

    static Checked checked(DecisionDraft draft, Screening screening, Instant now) {
        var decision = draft.decision();
        if (decision == null || decision == Decision.NOTED) {
            throw new Rejection("decision", "Choose how the visit goes on.");
        }
        if (!screening.needsDecision()) {
            throw new Rejection("Nothing needs a decision any more. Close this window to go on.");
        }
        var reason = Text.clean("reason", draft.reason(), 2_000);
        if (decision == Decision.WENT_ON && reason.isEmpty()) {
            throw new Rejection("reason", "Say why you go on. The reason is kept and printed in the note.");
        }
        var told = told(draft, now);
        boolean emergency =
                screening.worst().filter(Severity.REFER_EMERGENCY::equals).isPresent();
        if (emergency && told == null) {
            throw new Rejection("toldWhom", "Say who was told: the client, an ambulance, a doctor.");
        }
        if (emergency && decision == Decision.KEPT_TO_RULES) {
            throw new Rejection(
                    "decision",
                    "A warning sign does not allow treatment. Refer, end the visit, or go on" + " with a reason.");
        }
        if (screening.worst().filter(Severity.STOP::equals).isPresent() && decision == Decision.KEPT_TO_RULES) {
            throw new Rejection(
                    "decision", "The rules allow no treatment today. End the visit, or go on with a" + " reason.");
        }
        return new Checked(decision, reason, told, letterTo(draft.letterTo()));
    }

    /** What was treated must fit the decision: only going on with a reason may be against a rule. */
    static void refuseTreatmentAgainst(Decision decision, Screening screening, VisitFacts visit) {
        if (decision != Decision.WENT_ON) {
            for (var rule : screening.needingReason()) {
                visit.treatedAgainst(rule).stream().findFirst().ifPresent(mark -> {
                    throw new Rejection(
                            "safety",
                            MarkWords.place(mark) + " is marked as treated, which " + rule.rule()
                                    + " speaks against. Change the mark, or go on with a reason.");
                });
            }
        }
    }

    private static Addressee letterTo(Addressee typed) {
        return new Addressee(
                Text.line("letterName", typed.name(), 200),
                Text.line("letterPractice", typed.practice(), 200),
                Text.clean("letterAddress", typed.address(), 500));
    }

    private static @Nullable Told told(DecisionDraft draft, Instant now) {
        var whom = Text.line("toldWhom", draft.toldWhom(), 200);
        var what = Text.clean("toldWhat", draft.toldWhat(), 2_000);
        var at = draft.toldAt();
        if (whom.isEmpty() && what.isEmpty()) {
            return null;
        }
        if (whom.isEmpty()) {
            throw new Rejection("toldWhom", "Say who was told.");
        }
        if (what.isEmpty()) {
            throw new Rejection("toldWhat", "Say what they were told, in a few words.");
        }
        if (at == null) {
            throw new Rejection("toldAt", "Say when they were told.");
        }
        if (at.isAfter(now.plus(CLOCKS_DIFFER)) || at.isBefore(now.minus(A_WEEK))) {
            throw new Rejection("toldAt", "Choose a time within the last week.");
        }
        return new Told(whom, at, what);
    }
}
