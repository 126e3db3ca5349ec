/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An entry set as a page to read. What an entry does not say leaves no trace on it. */
class Prose {

    private final Div page = new Div();
    private DescriptionList facts = new DescriptionList();

    Prose() {
        page.addClassName("entry-prose");
        facts.addClassName("entry-facts");
    }

    Div page() {
        return page;
    }

    Prose lead(String text) {
        if (!text.isEmpty()) {
            var lead = new Paragraph(text);
            lead.addClassName("entry-lead");
            page.add(lead);
        }
        return this;
    }

    Prose fact(String term, String words) {
        return words.isEmpty() ? this : fact(term, List.of(new Span(words)));
    }

    Prose fact(String term, Collection<? extends Component> parts) {
        if (!parts.isEmpty()) {
            if (facts.getChildren().findAny().isEmpty()) {
                page.add(facts);
            }
            var description = new DescriptionList.Description();
            parts.forEach(description::add);
            facts.add(new Div(new DescriptionList.Term(term), description));
        }
        return this;
    }

    /** The facts that follow stand in a new block. */
    Prose newFacts() {
        facts = new DescriptionList();
        facts.addClassName("entry-facts");
        return this;
    }

    Prose section(String title, String text) {
        return text.isEmpty() ? this : section(title, new Paragraph(text));
    }

    Prose section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        page.add(section);
        return this;
    }

    Prose points(String title, List<String> points) {
        if (points.isEmpty()) {
            return this;
        }
        var list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        return section(title, list);
    }

    /** Safety rules by what they are about; as mere ids they stand on one line. */
    Prose rules(String title, EntryLinks links, List<String> ids) {
        var words = links.rules(ids);
        return words.equals(ids) ? section(title, String.join(", ", ids)) : points(title, words);
    }

    Prose steps(String title, List<String> steps) {
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(step)));
        list.addClassName("entry-steps");
        return section(title, list);
    }

    Prose links(String title, List<? extends Component> links) {
        return links.isEmpty() ? this : section(title, linked(links));
    }

    static UnorderedList linked(List<? extends Component> links) {
        var list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        list.addClassName("entry-links");
        return list;
    }

    static String joined(List<String> words) {
        return Summary.sentence(words.stream().collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT));
    }
}
