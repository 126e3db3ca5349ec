/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;

/** One thing that is known, under a key that never changes. */
public sealed interface LibraryEntry
        permits Technique,
                HomeCare,
                Condition,
                OtherCare,
                Claim,
                DoseRule,
                Instrument,
                Movement,
                Equipment,
                Population,
                Source {

    /** The stable key, in kebab case, unique within the kind. */
    String key();

    /** What the entry is called in a list. */
    String name();

    /** What kind of entry this is. */
    LibraryKind libraryKind();

    /** Keys of the sources it rests on. */
    default List<String> sources() {
        return List.of();
    }

    /** Rows of the seed inventory that it accounts for: {@code 1B/Swedish massage}. */
    List<String> inventory();
}
