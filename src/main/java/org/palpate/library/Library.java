/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What ships with the application: techniques, home care, conditions, other care, claims, doses, instruments, equipment,
 * groups of people, and the sources they rest on. Immutable; keys are for ever. What a clinic added or switched off is
 * known to {@link LibraryService} alone.
 */
public final class Library {

    private final String version;
    private final Locale language;
    private final LibraryShelves shelves;
    private final Map<Locale, LibraryShelves> translations;

    private Library(String version, Locale language, LibraryShelves shelves, Map<Locale, LibraryShelves> translations) {
        this.version = version;
        this.language = language;
        this.shelves = shelves;
        this.translations = translations;
    }

    /** The library that ships with the application, in English. */
    public static Library standard() {
        return Standard.LIBRARY;
    }

    /** The same entries in this language; what is not translated is English. */
    public Library in(Locale wanted) {
        var other = Locale.of(wanted.getLanguage());
        return new Library(version, other, translations.getOrDefault(other, english()), translations);
    }

    /** The language it was asked for. */
    public Locale language() {
        return language;
    }

    /** Twelve hexadecimal digits that change whenever any content changes; stored with what was made from it. */
    public String version() {
        return version;
    }

    /** All entries of a kind, in the order of the content. */
    public List<LibraryEntry> entries(LibraryKind kind) {
        return shelves.all(kind);
    }

    /** All entries of a type, in the order of the content. */
    public <T extends LibraryEntry> List<T> all(Class<T> type) {
        return entries(kindOf(type)).stream().map(type::cast).toList();
    }

    /** The entry with this key. */
    public Optional<LibraryEntry> entry(LibraryKind kind, @Nullable String key) {
        return key == null ? Optional.empty() : shelves.find(kind, key);
    }

    /** The entry of this type with this key. */
    public <T extends LibraryEntry> Optional<T> find(Class<T> type, @Nullable String key) {
        return entry(kindOf(type), key).map(type::cast);
    }

    static LibraryKind kindOf(Class<? extends LibraryEntry> type) {
        for (var kind : LibraryKind.values()) {
            if (kind.type() == type) {
                return kind;
            }
        }
        throw new IllegalArgumentException(type + " is no kind of entry.");
    }

    /**
     * Reads a library.
     *
     * @throws IllegalStateException if anything in the files is wrong; the message tells all of it
     */
    static Library read(LibraryFiles files) {
        var reader = new LibraryReader(files);
        var english = reader.shelves();
        var translations = reader.translations(english);
        if (!reader.faults().isEmpty()) {
            throw new IllegalStateException(
                    reader.faults().stream().map(LibraryFault::toString).collect(Collectors.joining("\n")));
        }
        translations.put(Locale.ENGLISH, english);
        return new Library(files.version(), Locale.ENGLISH, english, Map.copyOf(translations));
    }

    private LibraryShelves english() {
        return translations.getOrDefault(Locale.ENGLISH, shelves);
    }

    private static final class Standard {
        private static final Library LIBRARY = read(LibraryFiles.shipped());
    }
}
