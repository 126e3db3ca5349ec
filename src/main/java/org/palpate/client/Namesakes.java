/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.base.Text;

/** Whether two people born on the same day may be one: they share a word of their names. */
final class Namesakes {

    private Namesakes() {}

    static boolean match(ClientRow row, Contact contact) {
        var known = words(row.name() + " " + row.preferredName());
        return words(contact.givenName() + " " + contact.familyName() + " " + contact.preferredName()).stream()
                .anyMatch(known::contains);
    }

    private static Set<String> words(String names) {
        return Arrays.stream(Text.folded(names).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
