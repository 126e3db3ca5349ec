/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;

/**
 * A group of people with needs in common.
 *
 * @param key stable key
 * @param name what the group is called
 * @param note what to think of
 * @param inventory rows of the seed inventory
 */
public record Population(
        @Required String key,
        @Required @Translated String name,
        @Required @Translated String note,
        @Refers(Refers.To.INVENTORY) List<String> inventory)
        implements LibraryEntry {

    public Population {
        key = Absent.orEmpty(key);
        name = Absent.orEmpty(name);
        note = Absent.orEmpty(note);
        inventory = Absent.orNone(inventory);
    }

    @Override
    public LibraryKind libraryKind() {
        return LibraryKind.POPULATION;
    }
}
