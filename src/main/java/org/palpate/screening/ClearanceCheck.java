/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.time.LocalDate;
import java.util.UUID;
import org.palpate.base.Ids;
import org.palpate.base.Rejection;
import org.palpate.base.Text;

/** Turns what a form holds into a clearance, or refuses it at its field. */
final class ClearanceCheck {

    private ClearanceCheck() {}

    static Clearance checked(ClearanceDraft draft, Rulebook rulebook, LocalDate today) {
        UUID id = Ids.next();
        if (rulebook.rule(draft.rule()).filter(Rule::clearable).isEmpty()) {
            throw new Rejection("rule", "This rule cannot be cleared.");
        }
        var from = Text.required("from", Text.line("from", draft.from(), 200), 200, "Say who gave the clearance.");
        var givenOn = draft.givenOn();
        if (givenOn == null || givenOn.isAfter(today) || givenOn.isBefore(today.minusYears(5))) {
            throw new Rejection("givenOn", "Choose the day it was given, within the last five years.");
        }
        var says = Text.required("says", draft.says(), 2_000, "Say what the clearance allows.");
        var until = draft.validUntil();
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(5)))) {
            throw new Rejection("validUntil", "Choose a day from today to five years from now, or leave it empty.");
        }
        return new Clearance(id, draft.rule(), from, givenOn, says, until);
    }
}
