/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.base.ui.EmptyState;
import org.palpate.bodymap.BodyMapHistory;
import org.palpate.chart.MarkHistoryService;
import org.palpate.chart.NoteState;
import org.palpate.chart.VisitMarks;
import org.palpate.chart.VisitService;
import org.palpate.client.ui.ClientPages;

/** A client's body maps compared: over time, side by side, before and after, as heat. */
@Route("clients/:clientId/changes")
@PageTitle("Changes · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class ChangesView extends Main implements BeforeEnterObserver {

    private final MarkHistoryService history;
    private final VisitService techniques;
    private final ClientPages pages;

    ChangesView(MarkHistoryService history, VisitService techniques, ClientPages pages) {
        this.history = history;
        this.techniques = techniques;
        this.pages = pages;
        addClassNames("page", "changes-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = ClientPages.clientId(event.getRouteParameters());
        removeAll();
        add(pages.header(client));
        var visits = history.visits(client);
        if (visits.stream().allMatch(visit -> visit.marks().isEmpty())) {
            add(
                    new EmptyState(
                            "Nothing to compare yet",
                            "Mark on the body map during an encounter. From the second visit on, this page shows what changed."));
            return;
        }
        var maps = new BodyMapHistory();
        maps.setTechniques(techniques.techniqueNames());
        maps.setVisits(shown(visits));
        add(maps);
    }

    /** A draft without a mark is a visit that has just begun, and says nothing yet. */
    private static List<BodyMapHistory.Visit> shown(List<VisitMarks> visits) {
        return visits.stream()
                .filter(visit ->
                        visit.state() != NoteState.DRAFT || !visit.marks().isEmpty())
                .map(visit -> new BodyMapHistory.Visit(
                        visit.id().value(),
                        visit.date(),
                        visit.therapist(),
                        visit.state() == NoteState.DRAFT,
                        visit.marks()))
                .toList();
    }
}
