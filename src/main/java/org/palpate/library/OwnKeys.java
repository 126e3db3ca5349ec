/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.Locale;
import java.util.function.Predicate;
import org.palpate.base.Text;

/** Keys of a clinic's own entries: made from the first name, never changed, never the key of anything that ships. */
final class OwnKeys {

    /** What every key of a clinic's own begins with, and no shipped key does. */
    static final String PREFIX = "own-";

    private static final int LENGTH = 60;

    private OwnKeys() {}

    static String of(String name, Predicate<String> taken) {
        var words = Text.folded(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = words.length() > LENGTH ? words.substring(0, LENGTH) : words;
        var plain = cut.replaceAll("^-|-$", "");
        var key = PREFIX + (plain.isEmpty() ? "entry" : plain);
        var free = key;
        for (int n = 2; taken.test(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }
}
