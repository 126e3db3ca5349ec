/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds entries by names, synonyms, places of the body and text, in every language at once, with slips of the finger. All typed words must be
 * found; a hit in a name counts more than one in the text. Immutable.
 */
final class SearchIndex {

    private static final double IN_TITLE = 1;
    private static final double IN_PLACE = 0.6;
    private static final double IN_TEXT = 0.25;
    private static final double WHOLE_TITLE = 1;
    private static final double START_OF_TITLE = 0.4;

    private final List<Document> documents = new ArrayList<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();

    /** An index of entries; those with the same kind and key are one entry in several languages. */
    SearchIndex(Collection<LibraryEntry> entries) {
        var same = new LinkedHashMap<String, Integer>();
        for (var entry : entries) {
            int number = same.computeIfAbsent(entry.libraryKind() + " " + entry.key(), isNew -> {
                documents.add(new Document(entry.libraryKind(), entry.key(), new ArrayList<>()));
                return documents.size() - 1;
            });
            index(number, entry);
        }
    }

    /** What ships, in all its languages. */
    static SearchIndex shipped() {
        return Shipped.INDEX;
    }

    /** The entries that hold all the words, best first. */
    List<Hit> find(String typed) {
        var words = SearchWords.typed(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var scores = new double[documents.size()];
        for (var word : words) {
            var best = best(word);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = best[i] > 0 ? scores[i] + best[i] : Double.NEGATIVE_INFINITY;
            }
        }
        var whole = String.join(" ", SearchWords.of(typed));
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                var document = documents.get(i);
                hits.add(new Hit(document.kind(), document.key(), scores[i] + document.bonus(whole)));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private double[] best(String word) {
        var best = new double[documents.size()];
        postings.forEach((known, places) -> {
            double quality = SearchWords.match(word, known);
            if (quality > 0) {
                for (var place : places) {
                    best[place.document()] = Math.max(best[place.document()], quality * place.weight());
                }
            }
        });
        return best;
    }

    private void index(int number, LibraryEntry entry) {
        for (var title : EntryWords.titles(entry)) {
            documents.get(number).titles().add(String.join(" ", SearchWords.of(title)));
            post(number, title, IN_TITLE);
        }
        EntryWords.places(entry).forEach(place -> post(number, place, IN_PLACE));
        EntryWords.sentences(entry).forEach(sentence -> post(number, sentence, IN_TEXT));
    }

    private void post(int number, String text, double weight) {
        for (var word : SearchWords.of(text)) {
            var places = postings.computeIfAbsent(word, isNew -> new ArrayList<>());
            if (places.isEmpty()
                    || places.getLast().document() != number
                    || places.getLast().weight() < weight) {
                places.add(new Posting(number, weight));
            }
        }
    }

    /**
     * An entry that was found.
     *
     * @param kind what it is
     * @param key its key
     * @param score how well it fits, comparable between indexes
     */
    record Hit(LibraryKind kind, String key, double score) {}

    private record Posting(int document, double weight) {}

    private record Document(LibraryKind kind, String key, List<String> titles) {

        double bonus(String typed) {
            if (titles.contains(typed)) {
                return WHOLE_TITLE;
            }
            return titles.stream().anyMatch(title -> title.startsWith(typed)) ? START_OF_TITLE : 0;
        }
    }

    private static final class Shipped {
        private static final SearchIndex INDEX = new SearchIndex(all());

        private static List<LibraryEntry> all() {
            return Stream.concat(Stream.of(Locale.ENGLISH), LibraryFiles.LANGUAGES.stream())
                    .map(Library.standard()::in)
                    .flatMap(library -> Stream.of(LibraryKind.values()).flatMap(kind -> library.entries(kind).stream()))
                    .toList();
        }
    }
}
