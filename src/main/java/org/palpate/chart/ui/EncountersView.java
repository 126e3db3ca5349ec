/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.ui.EmptyState;
import org.palpate.chart.ChartService;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;

/** All encounters of a client, newest first. */
@Route("clients/:clientId/encounters")
@PageTitle("Encounters · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class EncountersView extends Main implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final ChartService chart;
    private final ClientPages pages;
    private final Div list = new Div();

    EncountersView(ChartService chart, ClientPages pages) {
        this.chart = chart;
        this.pages = pages;
        addClassNames("page", "encounters-view");
        list.addClassName("list-section");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = ClientPages.clientId(event.getRouteParameters());
        removeAll();
        list.removeAll();
        add(pages.header(client), list);
        more(client, 0);
    }

    private void more(ClientId client, int offset) {
        var encounters = chart.history(client, offset, PAGE);
        if (offset == 0 && encounters.isEmpty()) {
            list.add(new EmptyState("No encounters yet", "Press \"Start encounter\" when the client is here."));
        }
        encounters.stream()
                .map(encounter -> (Component) ChartPages.row(encounter, false))
                .forEach(list::add);
        if (encounters.size() == PAGE) {
            list.add(older(client, offset + PAGE));
        }
    }

    private Button older(ClientId client, int offset) {
        var button = new Button("Show older encounters");
        button.addClickListener(click -> {
            list.remove(button);
            more(client, offset);
        });
        return button;
    }
}
