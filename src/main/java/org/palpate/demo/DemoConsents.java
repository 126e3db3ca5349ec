/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.palpate.client.ClientId;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentDraft;
import org.palpate.consent.ConsentRulesService;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.Signature;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets the people of the demo agree, and one of them change their mind. */
@Component
@ConditionalOnProperty(name = "palpate.demo", havingValue = "true")
class DemoConsents {

    private final ConsentService consents;
    private final ConsentRulesService rules;

    DemoConsents(ConsentService consents, ConsentRulesService rules) {
        this.consents = consents;
        this.rules = rules;
    }

    /**
     * Gives a consent.
     *
     * @param described the key of its scope, then those of its areas: {@code sensitive-area gluteal-cleft}; the word
     *     {@code withdrawn} at the end takes it back at once
     */
    void give(ClientId client, String name, String described) {
        var words = List.of(described.split(" "));
        boolean withdrawn = words.getLast().equals("withdrawn");
        var areas = words.subList(1, withdrawn ? words.size() - 1 : words.size());
        var scope =
                ConsentScope.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        var consent = consents.give(client, signed(scope, areas, name));
        if (withdrawn) {
            takeBack(consent);
        }
    }

    private void takeBack(Consent consent) {
        consents.withdraw(consent.client(), consent.id(), List.of(), "Does not want any pictures after all.");
    }

    private ConsentDraft signed(ConsentScope scope, List<String> areas, String name) {
        return new ConsentDraft(
                scope, areas, rules.words(scope, areas), "", "", Signature.drawn(scrawl(name)), null, null, "");
    }

    /** A line that runs up and down as a hurried hand does, each name in its own way. */
    private static String scrawl(String name) {
        var path = new StringBuilder();
        for (int n = 0; n < 14 * Math.min(name.length(), 12); n++) {
            double turn = n * 2 * Math.PI / 11 + Arrays.hashCode(name.toCharArray()) % 7;
            int letter = name.charAt(n / 14) % 5;
            long x = Math.round(45 + n * 2.9 + 9 * Math.cos(turn));
            long y = Math.round(125 - n * 0.15 - (12 + letter * 8) * Math.sin(turn));
            path.append(n == 0 ? 'M' : 'L').append(x).append(' ').append(y);
        }
        return path.toString();
    }
}
