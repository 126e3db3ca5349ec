/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.library.Condition;
import org.palpate.library.DoseRule;
import org.palpate.library.HomeCare;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryRow;
import org.palpate.library.LibraryService;
import org.palpate.library.Source;
import org.palpate.library.Technique;
import org.palpate.library.Trait;

/**
 * What of the library offers are made from, without what the clinic switched off.
 *
 * @param cards home care, in the order of the library
 * @param own keys of the cards that the clinic added
 * @param conditions by key
 * @param doses in the order of the library
 * @param traits of all techniques, by key
 * @param sources how each is named in a line, by key
 * @param language of names and doses
 */
record Shelf(
        List<HomeCare> cards,
        Set<String> own,
        Map<String, Condition> conditions,
        List<DoseRule> doses,
        Map<String, List<Trait>> traits,
        Map<String, String> sources,
        Locale language) {

    static Shelf of(LibraryService library) {
        return of(
                library.entries(LibraryKind.HOME_CARE),
                library.offered(Condition.class),
                library.offered(DoseRule.class),
                library.entries(LibraryKind.TECHNIQUE),
                library.offered(Source.class),
                library.settings().language().locale());
    }

    static Shelf of(
            List<LibraryRow> homeCare,
            List<Condition> conditions,
            List<DoseRule> doses,
            List<LibraryRow> techniques,
            List<Source> sources,
            Locale language) {
        var cards = homeCare.stream().filter(row -> !row.off()).toList();
        return new Shelf(
                cards.stream().map(row -> (HomeCare) row.content()).toList(),
                cards.stream()
                        .filter(LibraryRow::own)
                        .map(row -> row.content().key())
                        .collect(Collectors.toUnmodifiableSet()),
                conditions.stream().collect(Collectors.toUnmodifiableMap(Condition::key, one -> one)),
                doses,
                techniques.stream()
                        .map(row -> (Technique) row.content())
                        .collect(Collectors.toUnmodifiableMap(Technique::key, Technique::traits)),
                sources.stream().collect(Collectors.toUnmodifiableMap(Source::key, Shelf::named)),
                language);
    }

    /** The sources in a line: {@code Qaseem 2017, Ostelo 2008, article}. */
    String named(Collection<String> keys) {
        return keys.stream()
                .map(key -> sources.getOrDefault(key, ""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(joining(", "));
    }

    private static String named(Source source) {
        var first = source.authors().split("[ ,]", 2)[0];
        var body =
                source.publication().isEmpty() ? source.kind().label().toLowerCase(Locale.ROOT) : source.publication();
        var name = first.isEmpty() ? body : first;
        return source.year() == null ? name : name + " " + source.year();
    }
}
