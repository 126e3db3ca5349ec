/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.util.Optional;
import org.palpate.library.SafetyRuleNames;
import org.springframework.stereotype.Component;

/** What the rules are about, for the pages of the library. */
@Component
class RuleNames implements SafetyRuleNames {

    @Override
    public Optional<String> condition(String ruleId) {
        return Rulebook.standard().rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .map(Rule::condition);
    }
}
