/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.LinkedHashMap;
import java.util.function.Function;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.palpate.consent.ConsentRules.AreaRule;
import org.palpate.consent.ConsentRules.Figure;

/**
 * Turns the rules that a form holds into rules that a clinic may keep, or refuses them at their field. Names, statements
 * and sources come from the set that ships: the form only says which set, which numbers, and what is asked.
 */
final class ConsentRulesCheck {

    private static final String OWN = "Chosen by the clinic.";

    private ConsentRulesCheck() {}

    static ConsentRules checked(ConsentRules typed) {
        var base = ConsentRuleSets.standard()
                .set(typed.key())
                .orElseThrow(() -> new Rejection("set", "Choose a place from the list."));
        return new ConsentRules(
                base.key(),
                base.name(),
                base.alsoCalled(),
                within("validMonths", typed, base, ConsentRules::validMonths, 1, 120),
                within("guardianUnderAge", typed, base, ConsentRules::guardianUnderAge, 0, 25),
                areas(typed, base),
                within("retentionYears", typed, base, ConsentRules::retentionYears, 1, 100),
                within("retentionUntilAge", typed, base, ConsentRules::retentionUntilAge, 18, 100),
                within("lateEntryHours", typed, base, ConsentRules::lateEntryHours, 1, 720),
                base.statements());
    }

    /** The reason, which must be there when something is looser. */
    static String reason(String typed, boolean needed) {
        var reason = Text.clean("reason", typed, 1_000);
        if (needed && reason.isEmpty()) {
            throw new Rejection("reason", "Say why less is asked than the rules for your place ask.");
        }
        return reason;
    }

    private static Figure within(
            String field,
            ConsentRules typed,
            ConsentRules base,
            Function<ConsentRules, Figure> of,
            int least,
            int most) {
        int value = of.apply(typed).value();
        if (value < least || value > most) {
            throw new Rejection(field, "Enter a number from " + least + " to " + most + ".");
        }
        var shipped = of.apply(base);
        return value == shipped.value() ? shipped : new Figure(value, OWN);
    }

    private static LinkedHashMap<String, AreaRule> areas(ConsentRules typed, ConsentRules base) {
        var areas = new LinkedHashMap<String, AreaRule>();
        base.areas().forEach((key, shipped) -> {
            var now = typed.area(key);
            // who signs anew before each visit signs
            var own = new AreaRule(now.written() || now.everyVisit(), now.spoken(), now.everyVisit(), shipped.source());
            areas.put(
                    key,
                    own.equals(shipped) ? shipped : new AreaRule(own.written(), own.spoken(), own.everyVisit(), OWN));
        });
        return areas;
    }
}
