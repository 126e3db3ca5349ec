/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import java.util.List;
import java.util.Locale;

/** Text of a plan, one thing on each line, as parts of a sentence. */
final class PlanLines {

    private PlanLines() {}

    static List<String> of(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("[.;]$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A name within a sentence. */
    static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
