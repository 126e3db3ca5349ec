/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.palpate.anatomy.Atlas;

/** What an entry is found by: its names, and everything else it says. */
final class EntryWords {

    private static final Set<String> TITLES = Set.of("name", "claim", "title", "synonyms");

    private EntryWords() {}

    static List<String> titles(LibraryEntry entry) {
        return texts(entry, true);
    }

    static List<String> sentences(LibraryEntry entry) {
        return entry instanceof Source source
                ? List.of(source.authors(), source.publication(), source.note(), String.valueOf(source.year()))
                : texts(entry, false);
    }

    /** The names of the places it is about, as therapists and as clients say them. */
    static List<String> places(LibraryEntry entry) {
        var regions = switch (entry) {
            case HomeCare card -> card.regions();
            case Condition condition -> condition.regions();
            default -> List.<String>of();
        };
        var atlas = Atlas.standard();
        return regions.stream()
                .flatMap(region -> Stream.of(atlas.name(region), atlas.everydayName(region)))
                .toList();
    }

    private static List<String> texts(LibraryEntry entry, boolean titles) {
        var texts = new ArrayList<String>();
        for (var field : EntryFields.of(entry.getClass())) {
            boolean says = field.isAnnotationPresent(Translated.class)
                    || field.getName().equals("title");
            if (says && TITLES.contains(field.getName()) == titles) {
                add(texts, value(entry, field));
            }
        }
        return texts;
    }

    private static void add(List<String> texts, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> texts.add(one.toString()));
        } else {
            texts.add(value.toString());
        }
    }

    private static Object value(LibraryEntry entry, RecordComponent field) {
        try {
            return field.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException ownRecord) {
            throw new IllegalStateException(ownRecord);
        }
    }
}
