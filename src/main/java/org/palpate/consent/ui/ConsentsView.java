/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.clinic.ClinicService;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentDocument;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentService;
import org.palpate.consent.ConsentStanding;
import org.palpate.consent.ConsentsInForce;
import org.palpate.consent.SensitiveAreas;

/** What a client agreed to: how it stands today, and everything that was ever given or taken back. */
@Route("clients/:clientId/consents")
@PageTitle("Consents · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class ConsentsView extends Main implements BeforeEnterObserver {

    private final ConsentService consents;
    private final ConsentDialogs dialogs;
    private final ClientPages pages;
    private final ClinicService clinic;
    private final List<ConsentDocument> documents;
    private boolean writes;

    ConsentsView(
            ConsentService consents,
            ConsentDialogs dialogs,
            ClientPages pages,
            ClinicService clinic,
            List<ConsentDocument> documents) {
        this.consents = consents;
        this.dialogs = dialogs;
        this.pages = pages;
        this.clinic = clinic;
        this.documents = documents;
        addClassNames("page", "consents-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientPages.clientId(event.getRouteParameters()));
    }

    private void show(ClientId id) {
        writes = pages.treats(id);
        var today = dialogs.today();
        var inForce = consents.inForce(id, today);
        removeAll();
        add(pages.header(id), toolbar(id, inForce));
        var cards = new Div(whole(id, inForce), areas(id, inForce), others(id, inForce));
        cards.addClassName("consent-cards");
        add(cards, history(id));
    }

    private Div toolbar(ClientId id, ConsentsInForce inForce) {
        var rules = new Span("Rules: " + inForce.rules().name());
        rules.addClassName("state-line");
        var toolbar = new Div(rules);
        toolbar.addClassName("plan-toolbar");
        if (writes) {
            var first = inForce.scope(ConsentScope.GENERAL).inForce()
                    ? inForce.guardian() ? ConsentScope.SENSITIVE_AREA : ConsentScope.GUARDIAN
                    : ConsentScope.GENERAL;
            var ask = new Button("Ask for consent", click -> ask(id, first, List.of()));
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            toolbar.add(Commands.press(ask, "Ask for consent", "Mod+Enter"));
        }
        return toolbar;
    }

    private Section whole(ClientId id, ConsentsInForce inForce) {
        var card = card("Treatment");
        card.add(row(id, inForce, ConsentScope.GENERAL, true));
        if (inForce.minor()) {
            card.add(row(id, inForce, ConsentScope.GUARDIAN, true));
        }
        return card;
    }

    private Section areas(ClientId id, ConsentsInForce inForce) {
        var card = card("Sensitive areas");
        SensitiveAreas.standard().all().forEach(area -> {
            var standing = inForce.area(area.key());
            var row = new StandingRow(area.name(), standing, false);
            offer(id, row, area.name(), standing, ConsentScope.SENSITIVE_AREA, List.of(area.key()));
            card.add(row);
        });
        return card;
    }

    private Section others(ClientId id, ConsentsInForce inForce) {
        var card = card("Also asked about");
        for (var scope : List.of(ConsentScope.DRAPING, ConsentScope.PHOTO, ConsentScope.EMAIL_CONTACT)) {
            card.add(row(id, inForce, scope, false));
        }
        return card;
    }

    private StandingRow row(ClientId id, ConsentsInForce inForce, ConsentScope scope, boolean needed) {
        var standing = inForce.scope(scope);
        var row = new StandingRow(scope.label(), standing, needed);
        offer(id, row, scope.label(), standing, scope, List.of());
        return row;
    }

    private void offer(
            ClientId id,
            StandingRow row,
            String name,
            ConsentStanding standing,
            ConsentScope scope,
            List<String> areas) {
        var consent = standing.consent();
        if (!writes) {
            return;
        }
        if (standing.inForce() && consent != null) {
            row.offer("Withdraw", "Withdraw: " + name, () -> dialogs.withdraw(consent, areas, () -> show(id)));
        } else {
            row.offer("Ask", "Ask for consent: " + name, () -> ask(id, scope, areas));
        }
    }

    private void ask(ClientId id, ConsentScope scope, List<String> areas) {
        dialogs.ask(id, scope, areas, () -> show(id));
    }

    private Section history(ClientId id) {
        var all = consents.history(id);
        var section = new Section(new H2("Everything on record"));
        section.addClassName("list-section");
        if (all.isEmpty()) {
            section.add(new EmptyState(
                    "No consents yet", "What the client agrees to is kept here word for word, and never changed."));
        }
        all.forEach(consent -> section.add(card(id, consent)));
        return section;
    }

    private ConsentCard card(ClientId id, Consent consent) {
        var card = new ConsentCard(consent, dialogs.today(), clinic.profile().timeZone());
        documents.forEach(card::offer);
        if (writes && consent.holdsOn(dialogs.today())) {
            card.offerWithdrawal(() -> dialogs.withdraw(consent, List.of(), () -> show(id)));
        }
        return card;
    }

    private static Section card(String title, Component... content) {
        var card = new Section(new H2(title));
        card.add(content);
        card.addClassName("card");
        return card;
    }
}
