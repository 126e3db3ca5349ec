/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.clinic.ClinicService;
import org.palpate.intake.IntakeDocument;
import org.palpate.intake.IntakeService;
import org.palpate.intake.IntakeSummary;
import org.palpate.intake.KioskService;

/** The health history of a client: what matters first, then all of it, then how it became what it is. */
@Route("clients/:clientId/health")
@PageTitle("Health · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
// the cards of other modules are not seen by the build, so what their dialogs are made of is named here
@Uses(FormDialog.class)
@Uses(TextField.class)
@Uses(TextArea.class)
@Uses(DatePicker.class)
@Uses(Details.class)
class HealthView extends Main implements BeforeEnterObserver {

    private final IntakeService intakes;
    private final KioskService kiosks;
    private final ClientPages pages;
    private final List<IntakeDocument> documents;
    private final List<HealthCard> cards;
    private final InstantSource time;
    private final ZoneId zone;
    private boolean writes;

    HealthView(
            IntakeService intakes,
            KioskService kiosks,
            ClientPages pages,
            ClinicService clinic,
            InstantSource time,
            List<IntakeDocument> documents,
            List<HealthCard> cards) {
        this.intakes = intakes;
        this.kiosks = kiosks;
        this.pages = pages;
        this.documents = documents;
        this.cards = cards;
        this.time = time;
        this.zone = clinic.profile().timeZone();
        addClassNames("page", "health-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientPages.clientId(event.getRouteParameters()));
    }

    private void show(ClientId client) {
        writes = pages.treats(client);
        removeAll();
        var history = intakes.history(client);
        var current = history.isEmpty() ? null : history.getFirst();
        add(pages.header(client), toolbar(client, current));
        if (writes) {
            unfinished(client);
        }
        if (current == null) {
            add(new EmptyState(
                    "No health history yet",
                    "Ask before you treat: it takes about five minutes, together or by the client alone."));
            cards(client);
            return;
        }
        if (current.waitsForReview()) {
            add(review(client, current));
        }
        cards(client);
        add(new IntakeOverview(current.content(), weeks(current)), new VersionList(intakes, client, history, zone));
    }

    private void cards(ClientId client) {
        cards.forEach(card -> add(card.card(client, () -> show(client))));
    }

    private @Nullable Integer weeks(IntakeSummary intake) {
        return intake.pregnancyWeeks(LocalDate.ofInstant(time.instant(), zone));
    }

    private Div toolbar(ClientId client, @Nullable IntakeSummary current) {
        var state = new Span(
                current == null
                        ? ""
                        : "Version " + current.number() + " · " + Format.dayAndTime(current.savedAt(), zone) + " · "
                                + VersionList.author(current));
        state.addClassName("state-line");
        var links = new Div();
        links.addClassName("document-links");
        documents.stream()
                .filter(document -> current != null || !document.filledIn())
                .forEach(document -> links.add(link(client, document)));
        if (writes) {
            links.add(handOver(client), write(client, current));
        }
        var toolbar = new Div(state, links);
        toolbar.addClassName("plan-toolbar");
        return toolbar;
    }

    private static Anchor link(ClientId client, IntakeDocument document) {
        var link = new Anchor(document.path(client), document.label());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        return link;
    }

    private static Button write(ClientId client, @Nullable IntakeSummary current) {
        var write = new Button(
                current == null ? "Take health history" : "Update",
                click -> UI.getCurrentOrThrow().navigate(HealthPages.form(client)));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return Commands.press(write, current == null ? "Take health history" : "Update the health history");
    }

    private Button handOver(ClientId client) {
        return Commands.press(
                new Button("Let the client fill it in", click -> new HandOverDialog(kiosks, client).open()),
                "Let the client fill in the health history");
    }

    /** What a client wrote on the tablet and did not finish is not lost: it can go on in the therapist's form. */
    private void unfinished(ClientId client) {
        kiosks.unfinished(client).ifPresent(kept -> {
            var takeOver = new Button("Go on with it", click -> {
                kiosks.takeBack(client);
                intakes.keep(
                        client,
                        kept.content(),
                        intakes.current(client).map(IntakeSummary::version).orElse(IntakeService.NO_INTAKE));
                kiosks.putAside(client);
                UI.getCurrentOrThrow().navigate(HealthPages.form(client));
            });
            var putAside = new Button("Put it aside", click -> {
                kiosks.takeBack(client);
                kiosks.putAside(client);
                show(client);
            });
            putAside.addThemeVariants(ButtonVariant.TERTIARY);
            add(notice(
                    "The client began to fill it in on a tablet and has not finished; last kept "
                            + Format.dayAndTime(kept.at(), zone) + ".",
                    takeOver,
                    putAside));
        });
    }

    private Component review(ClientId client, IntakeSummary current) {
        var accept = new Button("I have looked at it", click -> {
            try {
                intakes.accept(client, current.number());
                Notices.done("Taken over.");
            } catch (StaleVersion newer) {
                Notices.refused("There is a newer version. Look at that one.");
            }
            show(client);
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var notice = notice("Filled in by the client. Look through it together, then take it over.", accept);
        notice.addComponentAsFirst(new DifferenceList(intakes.difference(client, current.number() - 1, current.number())
                .changes()));
        notice.addComponentAsFirst(new Span("What the client said"));
        notice.addClassName("review");
        return notice;
    }

    private static Div notice(String sentence, Component... actions) {
        var row = new Div(new Span(sentence));
        row.add(actions);
        row.addClassName("notice-row");
        var notice = new Div(row);
        notice.addClassName("notice");
        return notice;
    }
}
