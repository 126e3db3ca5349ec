/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palpate.base.Text;

/** The rule sets that ship with the application, one for each place, and a neutral one for all others. */
public final class ConsentRuleSets {

    /** The key of the set for every place that has none of its own. */
    public static final String NEUTRAL = "neutral";

    private static final ConsentRuleSets STANDARD =
            new ConsentRuleSets(ConsentFiles.list("jurisdictions.yaml", ConsentRules.class), SensitiveAreas.standard());

    private final Map<String, ConsentRules> sets;

    ConsentRuleSets(List<ConsentRules> all, SensitiveAreas areas) {
        var byKey = new LinkedHashMap<String, ConsentRules>();
        for (var rules : all) {
            var known = areas.all().stream().map(SensitiveArea::key).toList();
            if (!List.copyOf(rules.areas().keySet()).equals(known)) {
                throw new IllegalStateException("The set '" + rules.key() + "' must name the areas " + known + ".");
            }
            if (byKey.put(rules.key(), rules) != null) {
                throw new IllegalStateException("The set '" + rules.key() + "' is there twice.");
            }
        }
        if (!byKey.containsKey(NEUTRAL)) {
            throw new IllegalStateException("There is no neutral set.");
        }
        this.sets = Collections.unmodifiableMap(byKey);
    }

    /** The sets that ship. */
    public static ConsentRuleSets standard() {
        return STANDARD;
    }

    /** All sets, in the order of the data file. */
    public List<ConsentRules> all() {
        return List.copyOf(sets.values());
    }

    /** The set with this key. */
    public Optional<ConsentRules> set(String key) {
        return Optional.ofNullable(sets.get(key));
    }

    /** The set for what a clinic wrote as its state or province; the neutral one where it names no place we know. */
    public ConsentRules forPlace(String typed) {
        var words = Text.folded(typed);
        return sets.values().stream()
                .filter(rules -> rules.alsoCalled().stream().anyMatch(words::equals))
                .findFirst()
                .orElseGet(() -> set(NEUTRAL).orElseThrow());
    }
}
