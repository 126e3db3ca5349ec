/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a content file leaves out: an empty text, an empty list. */
final class Absent {

    private Absent() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
