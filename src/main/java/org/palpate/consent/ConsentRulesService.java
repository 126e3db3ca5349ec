/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import org.palpate.base.StaleVersion;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.ApplicationService;
import org.palpate.security.Requires;
import org.springframework.context.ApplicationEventPublisher;

/** The rules about consents and records that hold in the clinic, and the words that go with them. */
@ApplicationService
public class ConsentRulesService {

    private final RulesInForce rules;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    ConsentRulesService(RulesInForce rules, InstantSource time, ApplicationEventPublisher events) {
        this.rules = rules;
        this.time = time;
        this.events = events;
    }

    /** The rules that hold now. */
    @Requires(Action.READ_CONSENT_RULES)
    public ClinicRules rules() {
        return rules.current();
    }

    /**
     * The very words that a client is asked to agree to.
     *
     * @param areas keys of the sensitive areas; empty for every other scope
     */
    @Requires(Action.READ_CONSENT_RULES)
    public ConsentText words(ConsentScope scope, List<String> areas) {
        return ConsentTexts.standard().text(scope, areas, rules.current().rules());
    }

    /**
     * Saves the clinic's own rules.
     *
     * @param typed which set, which numbers, and what is asked for each area; the rest is taken from the set
     * @param reason why less is asked than the set for the clinic's place asks; may be empty where nothing is less
     * @param expectedNumber the number of the rules that were read
     * @throws StaleVersion if somebody else saved them since
     * @throws org.palpate.base.Rejection if a value is not acceptable, or less is asked without a reason
     */
    @Requires(Action.EDIT_CONSENT_RULES)
    public void save(ConsentRules typed, String reason, int expectedNumber) {
        var author = Actors.required();
        rules.take(author);
        var before = rules.current();
        if (before.number() != expectedNumber) {
            throw new StaleVersion(before.number());
        }
        var checked = ConsentRulesCheck.checked(typed);
        boolean looser = !LooserRules.than(before.shipped(), checked).isEmpty();
        var why = ConsentRulesCheck.reason(reason, looser);
        var hash = rules.save(checked, why, author, time.instant());
        events.publishEvent(
                new ConsentRulesEvent("CONSENT_RULES_CHANGED", HexFormat.of().formatHex(hash)));
    }
}
