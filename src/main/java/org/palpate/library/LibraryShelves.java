/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one language by kind and key, in the order of the files. */
final class LibraryShelves {

    private final Map<LibraryKind, Map<String, LibraryEntry>> shelves = new EnumMap<>(LibraryKind.class);

    LibraryShelves() {
        for (var kind : LibraryKind.values()) {
            shelves.put(kind, new LinkedHashMap<>());
        }
    }

    LibraryShelves(LibraryShelves others) {
        this();
        others.shelves.forEach((kind, shelf) -> shelf(kind).putAll(shelf));
    }

    void put(LibraryEntry entry) {
        shelf(entry.libraryKind()).put(entry.key(), entry);
    }

    List<LibraryEntry> all(LibraryKind kind) {
        return List.copyOf(shelf(kind).values());
    }

    Optional<LibraryEntry> find(LibraryKind kind, String key) {
        return Optional.ofNullable(shelf(kind).get(key));
    }

    private Map<String, LibraryEntry> shelf(LibraryKind kind) {
        return shelves.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
