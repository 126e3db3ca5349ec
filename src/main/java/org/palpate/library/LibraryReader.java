/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the content files into entries of each language, and gathers what is wrong with them. */
final class LibraryReader {

    private final LibraryFiles files;
    private final List<LibraryFault> faults = new ArrayList<>();
    private final List<LibraryFault> untranslated = new ArrayList<>();
    private final EntryParser parser = new EntryParser(faults::add);
    private final Map<LibraryKind, Map<String, EntryNode>> english = new EnumMap<>(LibraryKind.class);

    LibraryReader(LibraryFiles files) {
        this.files = files;
        for (var kind : LibraryKind.values()) {
            english.put(kind, parse(kind, kind.file()));
        }
    }

    /** The English entries as they stand in the files. */
    List<EntryNode> nodes() {
        return english.values().stream()
                .flatMap(shelf -> shelf.values().stream())
                .toList();
    }

    /** What was wrong so far. */
    List<LibraryFault> faults() {
        return List.copyOf(faults);
    }

    /** What other languages do not say yet; English stands in for it. */
    List<LibraryFault> untranslated() {
        return List.copyOf(untranslated);
    }

    /** All entries in English. */
    LibraryShelves shelves() {
        var shelves = new LibraryShelves();
        english.values()
                .forEach(shelf ->
                        shelf.values().forEach(node -> parser.bind(node).forEach(shelves::put)));
        return shelves;
    }

    /** All entries in another language, in English where they are not translated. */
    Map<Locale, LibraryShelves> translations(LibraryShelves inEnglish) {
        var translations = new HashMap<Locale, LibraryShelves>();
        for (var language : LibraryFiles.LANGUAGES) {
            var shelves = new LibraryShelves(inEnglish);
            for (var kind : LibraryKind.values()) {
                translate(kind, kind.file(language), shelves);
            }
            translations.put(language, shelves);
        }
        return translations;
    }

    private void translate(LibraryKind kind, String file, LibraryShelves shelves) {
        var words = parse(kind, file);
        var originals = english.getOrDefault(kind, Map.of());
        words.values().forEach(translated -> {
            var original = originals.get(translated.key());
            if (original == null) {
                faults.add(translated.fault("There is no English entry with this key."));
            } else if (shelves.find(kind, translated.key()).isPresent()) {
                parser.bind(new Translation(translated, faults::add, untranslated::add).over(original))
                        .forEach(shelves::put);
            }
        });
        if (kind != LibraryKind.SOURCE) { // a title is cited as it was published
            originals.values().stream()
                    .filter(original -> !words.containsKey(original.key()))
                    .forEach(original ->
                            untranslated.add(new LibraryFault(file, original.key(), "The entry is not translated.")));
        }
    }

    private Map<String, EntryNode> parse(LibraryKind kind, String file) {
        var text = files.texts().get(file);
        if (text == null) {
            return Map.of();
        }
        return parser.parse(kind, file, text).stream()
                .collect(Collectors.toMap(
                        EntryNode::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
