/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.palpate.anatomy.Atlas;
import org.palpate.library.Library;
import org.palpate.library.LibraryKind;
import org.palpate.library.SafetyRuleNames;
import org.palpate.library.Source;

/** Turns the keys that an entry holds into words, and into links where they lead somewhere. */
class EntryLinks {

    private final Library library;
    private final List<SafetyRuleNames> rules;

    EntryLinks(Locale language, List<SafetyRuleNames> rules) {
        this.library = Library.standard().in(language);
        this.rules = rules;
    }

    Locale language() {
        return library.language();
    }

    List<Component> to(LibraryKind kind, List<String> keys) {
        return keys.stream()
                .flatMap(key -> library.entry(kind, key).stream())
                .<Component>map(entry -> new Anchor(LibraryPaths.of(entry), entry.name()))
                .toList();
    }

    String regions(List<String> keys) {
        return Summary.sentence(
                String.join(", ", keys.stream().map(Atlas.standard()::name).toList()));
    }

    /** The safety rules, by what they are about. */
    List<String> rules(List<String> ids) {
        return ids.stream()
                .map(id -> rules.stream()
                        .flatMap(names -> names.condition(id).stream())
                        .findFirst()
                        .map(condition -> condition + " (" + id + ")")
                        .orElse(id))
                .toList();
    }

    List<Component> sources(List<String> keys) {
        return keys.stream()
                .flatMap(key -> library.find(Source.class, key).stream())
                .map(this::source)
                .toList();
    }

    /** The entries that name this source. */
    List<Component> restingOn(Source source) {
        return Stream.of(LibraryKind.values())
                .flatMap(kind -> library.entries(kind).stream())
                .filter(entry -> entry.sources().contains(source.key()))
                .<Component>map(entry -> new Anchor(LibraryPaths.of(entry), entry.name()))
                .toList();
    }

    private Component source(Source source) {
        var line = new Span();
        if (!source.authors().isEmpty()) {
            line.add(new Span(source.authors() + ". "));
        }
        line.add(new Anchor(LibraryPaths.of(source), source.title()));
        var rest = new StringBuilder(source.title().endsWith("?") ? "" : ".");
        if (!source.publication().isEmpty()) {
            rest.append(' ').append(source.publication()).append('.');
        }
        if (source.year() != null) {
            rest.append(' ').append(source.year()).append('.');
        }
        line.add(new Span(rest.toString()));
        return line;
    }

    /** A link that leaves Palpate: written out, opened apart, and silent about where it was followed. */
    static Anchor outward(String address) {
        var link = new Anchor(address, address);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("outward");
        return link;
    }
}
