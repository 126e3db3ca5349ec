/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Format;
import org.palpate.chart.NoteExcerpt;
import org.palpate.chart.NoteHit;
import org.palpate.chart.NoteHits;

/** Notes that were found, each with the place in it. */
class NoteHitList extends Composite<Div> {

    private final boolean namesClient;
    private final Function<@Nullable UUID, NoteHits> pages;

    /**
     * The first page.
     *
     * @param namesClient whether the notes are of several clients
     * @param pages finds the notes after one, or the first ones
     */
    NoteHitList(boolean namesClient, Function<@Nullable UUID, NoteHits> pages) {
        this.namesClient = namesClient;
        this.pages = pages;
        getContent().addClassName("note-hits");
        var first = pages.apply(null);
        getContent().add(said(first));
        if (first.hits().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "No note found",
                            "No note holds all of that. Try fewer words, or only the beginning of one."));
        } else {
            show(first);
        }
    }

    private static Span said(NoteHits first) {
        int number = first.hits().size();
        var said = new Span(
                first.last() != null ? "The newest " + number + " notes" : number == 1 ? "1 note" : number + " notes");
        said.addClassName("count");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private void show(NoteHits page) {
        page.hits().forEach(hit -> getContent().add(row(hit)));
        var last = page.last();
        if (last != null) {
            getContent().add(older(last));
        }
    }

    private Button older(UUID after) {
        var button = new Button("Show older notes");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("list-more");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            var next = pages.apply(after);
            getContent().remove(button);
            show(next);
        });
        return button;
    }

    private Anchor row(NoteHit hit) {
        var day = Format.day(hit.date());
        var title = new Span(namesClient ? hit.clientName() : day);
        title.addClassName("row-name");
        var about = new Span(namesClient ? day + " · " + hit.therapist() : hit.therapist());
        about.addClassName("row-note");
        var row = new Anchor(
                ChartPages.encounter(hit.clientId(), hit.id()),
                new Div(title, about),
                excerpt(hit.excerpt()),
                ChartPages.badge(hit.state()));
        row.addClassNames("encounter-row", "hit-row");
        return row;
    }

    /** The words as text; the ones that were looked for are marked. */
    private static Span excerpt(NoteExcerpt excerpt) {
        var text = new Span();
        text.addClassName("row-excerpt");
        excerpt.pieces().forEach(piece -> {
            if (piece.found()) {
                var found = new HtmlContainer("mark");
                found.setText(piece.text());
                text.add(found);
            } else {
                text.add(new Span(piece.text()));
            }
        });
        return text;
    }
}
