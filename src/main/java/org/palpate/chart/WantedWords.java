/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that a search wants to find, to mark them in a text.
 *
 * @param beginnings the words, and whether a longer word that begins so counts too
 */
record WantedWords(Map<String, Boolean> beginnings) {

    /** What must not be there, and with it whatever is asked about together. */
    private static final Pattern UNWANTED = Pattern.compile("!\\([^)]*\\)|!'[^']*'(:\\*)?");

    private static final Pattern WANTED = Pattern.compile("'([^']*)'(:\\*)?");

    /** Reads them from a query as PostgreSQL writes it: {@code 'low' <-> 'back' & 'stiff':* & !'knee'}. */
    static WantedWords of(String query) {
        var words = new LinkedHashMap<String, Boolean>();
        var matcher = WANTED.matcher(UNWANTED.matcher(query).replaceAll(" "));
        while (matcher.find()) {
            words.merge(matcher.group(1), matcher.group(2) != null, Boolean::logicalOr);
        }
        return new WantedWords(words);
    }

    /** Which of them this folded word is. */
    Optional<String> match(String folded) {
        if (beginnings.containsKey(folded)) {
            return Optional.of(folded);
        }
        return beginnings.entrySet().stream()
                .filter(wanted -> wanted.getValue() && folded.startsWith(wanted.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
