/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineOutline;
import org.palpate.chart.TimelinePage;
import org.palpate.chart.TimelineService;
import org.palpate.client.ClientId;

/** Visits under their years, newest first, a page at a time. */
class TimelineList extends Composite<Div> {

    private final TimelineService timeline;
    private final ClientId client;
    private final TimelineFilter filter;
    private final TimelineRow rows;
    private final Map<Integer, Integer> ofYear = new HashMap<>();
    private int year;
    private int left;

    /** The first page. */
    TimelineList(
            TimelineService timeline,
            ClientId client,
            TimelineFilter filter,
            TimelineOutline outline,
            Function<String, String> techniques) {
        this.timeline = timeline;
        this.client = client;
        this.filter = filter;
        this.rows = new TimelineRow(techniques, filter);
        getContent().addClassName("timeline-list");
        outline.years().stream()
                .filter(each -> filter.year() == null || filter.year() == each.year())
                .forEach(each -> {
                    ofYear.put(each.year(), each.matching());
                    left += each.matching();
                });
        more(null);
    }

    private void more(@Nullable UUID after) {
        var page = timeline.page(client, filter, after);
        for (var visit : page.visits()) {
            if (visit.date().getYear() != year) {
                year = visit.date().getYear();
                getContent().add(heading());
            }
            getContent().add(rows.of(client, visit));
        }
        left -= page.visits().size();
        if (page.last() != null) {
            getContent().add(older(page.last()));
        }
    }

    private H2 heading() {
        int visits = ofYear.getOrDefault(year, 0);
        var number = new Span(visits == 1 ? "1 visit" : visits + " visits");
        number.addClassName("timeline-count");
        var heading = new H2(new Span(Integer.toString(year)), number);
        heading.addClassName("timeline-year");
        return heading;
    }

    private Button older(UUID after) {
        int next = Math.max(1, Math.min(left, TimelinePage.SIZE));
        var button = new Button(String.format("Show %d older (%,d left)", next, Math.max(left, next)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("list-more");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            getContent().remove(button);
            more(after);
        });
        return button;
    }
}
