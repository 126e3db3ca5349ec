/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.chart.ClientPrint;
import org.palpate.chart.NoteSearchService;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineOutline;
import org.palpate.chart.TimelineService;
import org.palpate.client.ClientId;

/** A client's visits with what narrows them: words in the notes, or what was marked and when. */
class ClientTimeline extends Composite<Div> {

    private final TimelineService timeline;
    private final NoteSearchService notes;
    private final ClientId client;
    private final Function<String, String> names;
    private final TimelineFilterBar bar;
    private final NoteSearchField search;
    private final Span count = new Span();
    private final Div content = new Div();
    private TimelineFilter filter = TimelineFilter.all();

    ClientTimeline(
            TimelineService timeline,
            NoteSearchService notes,
            ClientId client,
            List<ClientPrint> prints,
            Function<String, String> names,
            TimelineFilter first,
            TimelineOutline outline) {
        this.timeline = timeline;
        this.notes = notes;
        this.client = client;
        this.names = names;
        this.bar = new TimelineFilterBar(names, this::choose);
        this.search = new NoteSearchField("Search these notes", this::search);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        getContent().add(tools(prints, first, outline), count, content);
        show(first, outline);
    }

    private Div tools(List<ClientPrint> prints, TimelineFilter first, TimelineOutline outline) {
        Commands.focus(search, "Search the notes of this client", "Alt+8");
        search.setHelperText("A word or its beginning, or words in quotation marks");
        var details = new Details("Filter by place, treatment or year", bar);
        details.setOpened(first.asksAboutMarks() || first.year() != null);
        details.addClassName("timeline-details");
        var top = new Div(search);
        top.addClassName("timeline-top");
        if (!prints.isEmpty()) {
            top.add(print(prints, outline));
        }
        var tools = new Div(top, details);
        tools.addClassName("timeline-tools");
        return tools;
    }

    private Button print(List<ClientPrint> prints, TimelineOutline outline) {
        int newest = outline.years().getFirst().year();
        var first = LocalDate.of(newest, 1, 1);
        var last = LocalDate.of(newest, 12, 31);
        var button = new Button(
                "Print visits",
                VaadinIcon.PRINT.create(),
                click -> new PrintVisitsDialog(timeline, client, prints, first, last).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return Commands.press(button, "Print visits");
    }

    private void choose(TimelineFilter chosen) {
        show(chosen, timeline.outline(client, chosen));
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ChartPages.encounters(client), TimelineAddress.write(chosen)));
    }

    private void show(TimelineFilter chosen, TimelineOutline outline) {
        filter = chosen;
        bar.show(outline, chosen);
        content.removeAll();
        int matching = matching(outline);
        count.setText(said(outline, matching));
        if (matching == 0) {
            content.add(
                    new EmptyState("No such visit", "Nothing was marked like that. Take out a part of the filter."));
        } else {
            content.add(new TimelineList(timeline, client, chosen, outline, names));
        }
    }

    private int matching(TimelineOutline outline) {
        return outline.years().stream()
                .filter(year -> filter.year() == null || filter.year() == year.year())
                .mapToInt(TimelineOutline.Year::matching)
                .sum();
    }

    private String said(TimelineOutline outline, int matching) {
        var all = outline.visits() == 1 ? "1 visit" : String.format("%,d visits", outline.visits());
        if (matching == outline.visits()) {
            return all;
        }
        var words = TimelineFilterBar.words(filter, names);
        return String.format("%,d of %s", matching, all) + (words.isEmpty() ? "" : ": " + words);
    }

    private void search(String typed) {
        if (typed.isBlank()) {
            show(filter, timeline.outline(client, filter));
            return;
        }
        content.removeAll();
        count.setText("");
        try {
            content.add(new NoteHitList(false, after -> notes.ofClient(client, typed, after)));
        } catch (Rejection rejection) {
            search.refuse(rejection);
        }
    }
}
