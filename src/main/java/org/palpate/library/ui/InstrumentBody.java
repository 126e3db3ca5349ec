/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.library.Instrument;

/** A questionnaire or scale as a page. */
class InstrumentBody {

    private final Prose prose;
    private final EntryLinks links;

    InstrumentBody(Prose prose, EntryLinks links) {
        this.prose = prose;
        this.links = links;
    }

    void add(Instrument instrument) {
        prose.lead(instrument.measures());
        var range = instrument.range();
        if (range != null) {
            prose.fact("Scores", range.min() + " to " + range.max());
        }
        if (instrument.higherIs() != null) {
            prose.fact("Reading it", instrument.higherIs().label());
        }
        prose.fact("Score", instrument.scoring().label())
                .fact("Here", instrument.ships().label());
        change(instrument.change());
        if (!instrument.items().isEmpty()) {
            prose.section("Questions", items(instrument.items()));
        }
        prose.section("Licence", instrument.licence());
    }

    private void change(Instrument.@Nullable Change change) {
        if (change == null) {
            return;
        }
        var amounts = Stream.of(
                        change.points() == null ? null : change.points().toPlainString() + " points",
                        change.percent() == null ? null : change.percent().toPlainString() + " percent")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" or "));
        prose.section(
                "Change that counts",
                new Paragraph(Summary.sentence(amounts) + " from the first score."),
                Prose.linked(links.sources(List.of(change.source()))));
    }

    private static OrderedList items(List<Instrument.Item> items) {
        var list = new OrderedList();
        for (var item : items) {
            var line = new ListItem(item.text());
            if (!item.options().isEmpty()) {
                var options = new Span(String.join(" · ", item.options()));
                options.addClassName("row-note");
                line.add(options);
            }
            list.add(line);
        }
        return list;
    }
}
