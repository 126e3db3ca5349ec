/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Optional;

/**
 * What safety rules are about. The library names rules by their ids alone and does not know them; whoever keeps the rules
 * declares a bean of this type, and the library's pages say more than an id.
 */
public interface SafetyRuleNames {

    /** What the rule with this id is about, as it stands in a list: {@code Severe osteoporosis}. */
    Optional<String> condition(String ruleId);
}
