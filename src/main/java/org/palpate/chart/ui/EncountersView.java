/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.base.Rejection;
import org.palpate.base.ui.EmptyState;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.ClientPrint;
import org.palpate.chart.NoteSearchService;
import org.palpate.chart.TimelineFilter;
import org.palpate.chart.TimelineOutline;
import org.palpate.chart.TimelineService;
import org.palpate.chart.VisitService;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;

/** All encounters of a client, newest first: to leaf through, to filter by what was marked, to search, to print. */
@Route("clients/:clientId/encounters")
@PageTitle("Encounters · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class EncountersView extends Main implements BeforeEnterObserver {

    private final TimelineService timeline;
    private final NoteSearchService notes;
    private final VisitService visits;
    private final ClientPages pages;
    private final List<ClientPrint> prints;

    EncountersView(
            TimelineService timeline,
            NoteSearchService notes,
            VisitService visits,
            ClientPages pages,
            List<ClientPrint> prints) {
        this.timeline = timeline;
        this.notes = notes;
        this.visits = visits;
        this.pages = pages;
        this.prints = prints;
        addClassNames("page", "encounters-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = ClientPages.clientId(event.getRouteParameters());
        removeAll();
        add(pages.header(client));
        try {
            var filter = TimelineAddress.read(event.getLocation().getQueryParameters());
            open(client, filter, timeline.outline(client, filter));
        } catch (Rejection unknown) {
            var all = new Button(
                    "Show all visits", click -> UI.getCurrentOrThrow().navigate(ChartPages.encounters(client)));
            add(new EmptyState("This address leads to no visit", String.valueOf(unknown.getMessage()), all));
        }
    }

    private void open(ClientId client, TimelineFilter filter, TimelineOutline outline) {
        if (outline.visits() == 0) {
            add(new EmptyState("No encounters yet", "Press \"Start encounter\" when the client is here."));
            return;
        }
        var names = TechniqueNames.of(visits.techniqueNames());
        add(new ClientTimeline(timeline, notes, client, prints, names, filter, outline));
    }
}
