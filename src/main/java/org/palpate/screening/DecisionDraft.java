/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the form about a decision holds.
 *
 * @param decision how the visit goes on, {@code null} while nothing is chosen
 * @param reason for going on against a rule
 * @param toldWhom who was told, empty when nobody was
 * @param toldAt when, {@code null} when nobody was
 * @param toldWhat what was said
 * @param letterTo whom the referral letter is written to
 */
public record DecisionDraft(
        @Nullable Decision decision,
        String reason,
        String toldWhom,
        @Nullable Instant toldAt,
        String toldWhat,
        Addressee letterTo) {

    /** Going on for a reason, with nobody told. */
    public static DecisionDraft of(Decision decision, String reason) {
        return new DecisionDraft(decision, reason, "", null, "", Addressee.NOBODY);
    }

    /** The same decision, with who was told. */
    public DecisionDraft told(String whom, Instant at, String what) {
        return new DecisionDraft(decision, reason, whom, at, what, letterTo);
    }

    /** The same decision, with whom the letter is written to. */
    public DecisionDraft writeTo(Addressee addressee) {
        return new DecisionDraft(decision, reason, toldWhom, toldAt, toldWhat, addressee);
    }
}
