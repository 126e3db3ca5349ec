/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.palpate.library.LibraryRow;

/** Entries to read and to open: under headings, or in one row with the best first. */
class EntryList extends Composite<Div> {

    private final Locale language;

    EntryList(Locale language) {
        this.language = language;
        getContent().addClassName("entry-list");
    }

    /** All entries of a kind, under the headings of the kind. */
    EntryList grouped(List<LibraryRow> rows) {
        var groups = new LinkedHashMap<String, List<LibraryRow>>();
        rows.forEach(row -> groups.computeIfAbsent(Summary.heading(row.content()), isNew -> new ArrayList<>())
                .add(row));
        groups.forEach((heading, members) -> {
            var section = new Section();
            if (!heading.isEmpty()) {
                section.add(new H2(heading));
            }
            section.add(list(members, false));
            getContent().add(section);
        });
        return this;
    }

    /** Entries of all kinds, as the search found them. */
    EntryList found(List<LibraryRow> rows) {
        getContent().add(list(rows, true));
        return this;
    }

    private UnorderedList list(List<LibraryRow> rows, boolean ofAllKinds) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(row(row, ofAllKinds))));
        return list;
    }

    private Component row(LibraryRow row, boolean ofAllKinds) {
        var name = new Span(row.content().name());
        name.addClassName("row-name");
        var text = new Span(Summary.text(row.content(), language));
        text.addClassName("row-excerpt");
        var words = new Div(name, text);
        words.getElement().setAttribute("lang", row.own() ? "" : language.getLanguage());
        var link = new Anchor(LibraryPaths.of(row.content()), words, marks(row, ofAllKinds));
        link.addClassName("entry-row");
        link.setClassName("entry-off", row.off());
        return link;
    }

    private static Div marks(LibraryRow row, boolean ofAllKinds) {
        var marks = new Div();
        marks.addClassName("entry-marks");
        if (ofAllKinds) {
            var kind = new Span(row.content().libraryKind().label());
            kind.addClassName("row-note");
            marks.add(kind);
        }
        if (row.own()) {
            marks.add(Badges.own());
        }
        if (row.off()) {
            marks.add(Badges.off());
        }
        return marks;
    }
}
