/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import org.palpate.base.Ids;
import org.palpate.base.NotFound;
import org.palpate.base.ui.Format;
import org.palpate.chart.EncounterId;
import org.palpate.chart.EncounterRow;
import org.palpate.chart.NoteState;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;

/** The addresses of the chart, and a row that leads to one. */
final class ChartPages {

    static final String ENCOUNTER_ID = "encounterId";

    private ChartPages() {}

    static String encounters(ClientId client) {
        return ClientPages.path(client) + "/encounters";
    }

    static String encounter(ClientId client, EncounterId encounter) {
        return encounters(client) + "/" + encounter;
    }

    static String changes(ClientId client) {
        return ClientPages.path(client) + "/changes";
    }

    static EncounterId encounterId(RouteParameters parameters) {
        return parameters
                .get(ENCOUNTER_ID)
                .flatMap(Ids::parse)
                .map(EncounterId::new)
                .orElseThrow(NotFound::new);
    }

    /** A row of an encounter list; names the client where the list holds several. */
    static Anchor row(EncounterRow encounter, boolean namesClient) {
        var title = new Span(namesClient ? encounter.clientName() : Format.day(encounter.serviceDate()));
        title.addClassName("row-name");
        var about = new Span(
                namesClient
                        ? Format.day(encounter.serviceDate()) + " · " + encounter.therapist()
                        : encounter.therapist());
        about.addClassName("row-note");
        var excerpt = new Span(encounter.excerpt());
        excerpt.addClassName("row-excerpt");
        var row = new Anchor(
                encounter(encounter.clientId(), encounter.id()),
                new Div(title, about),
                excerpt,
                encounter.sentBack() ? sentBack() : badge(encounter.state()));
        row.addClassName("encounter-row");
        return row;
    }

    private static Span sentBack() {
        var badge = new Span("Sent back");
        badge.addClassNames("badge", "badge-sent-back");
        return badge;
    }

    static Span badge(NoteState state) {
        var badge = new Span(state.label());
        badge.addClassNames(
                "badge", "badge-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return badge;
    }
}
