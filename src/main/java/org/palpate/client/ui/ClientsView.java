/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.Rejection;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientRow;
import org.palpate.client.ClientService;
import org.palpate.security.Action;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;

/** Everybody on the books, found by any part of name, birth date or phone. */
@Route("clients")
@PageTitle("Clients · Palpate")
@Menu(title = "Clients", order = 2, icon = "vaadin:users")
@RolesAllowed({"THERAPIST", "MANAGER", "FRONT_DESK"})
class ClientsView extends Main implements BeforeEnterObserver {

    private final ClientService clients;
    private final TextField search = new TextField("Search clients");
    private final Span count = new Span();
    private final Div list = new Div();
    private final VirtualList<ClientRow> rows = new VirtualList<>();
    private final CallbackDataProvider<ClientRow, Void> found;

    ClientsView(ClientService clients) {
        this.clients = clients;
        addClassNames("page", "clients-view");
        found = DataProvider.fromCallbacks(
                query -> clients.find(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> counted(clients.count(search.getValue())));
        rows.setDataProvider(found);
        rows.setRenderer(new ComponentRenderer<Component, ClientRow>(ClientsView::row));
        rows.addClassName("client-list");
        search.setPlaceholder("Name, birth date or phone");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setValueChangeTimeout(250);
        search.setMaxLength(200);
        search.addClassName("search");
        search.addValueChangeListener(change -> find());
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        list.addClassName("client-list-frame");
        add(header(), search, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(search::setValue);
        find();
    }

    private Header header() {
        var header = new Header(new H1("Clients"));
        header.addClassName("page-header");
        if (Policy.allows(Action.CREATE_CLIENT, Actors.required().roles(), Relation.NONE, RecordState.OPEN)) {
            var create = new Button("New client", VaadinIcon.PLUS.create(), click -> openNew());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(create);
        }
        return header;
    }

    private void openNew() {
        new NewClientDialog(clients, id -> UI.getCurrentOrThrow().navigate(ClientPages.path(id))).open();
    }

    private void find() {
        try {
            if (clients.count(search.getValue()) == 0) {
                list.removeAll();
                list.add(nothing());
                counted(0);
            } else {
                list.removeAll();
                list.add(rows);
                found.refreshAll();
            }
            search.setInvalid(false);
        } catch (Rejection rejection) {
            search.setErrorMessage(rejection.getMessage());
            search.setInvalid(true);
        }
    }

    private int counted(int number) {
        count.setText(number == 1 ? "1 client" : String.format("%,d clients", number));
        return number;
    }

    private EmptyState nothing() {
        return search.isEmpty()
                ? new EmptyState("No clients yet", "The people you treat will be listed here.")
                : new EmptyState(
                        "Nobody found",
                        "No client whose name, birth date or phone holds all of that. Try fewer letters.");
    }

    private static Component row(ClientRow client) {
        var name = new Span(client.name());
        name.addClassName("row-name");
        var preferred = new Span(client.preferredName().isEmpty() ? "" : "called " + client.preferredName());
        preferred.addClassName("row-note");
        var birth = new Span(Format.day(client.birthDate()));
        birth.addClassName("row-birth");
        var phone = new Span(client.phone());
        phone.addClassName("row-phone");
        var number = new Span("No. " + client.number());
        number.addClassName("row-number");
        var row = new Anchor(ClientPages.path(client.id()), new Div(name, preferred), birth, phone, number);
        row.addClassName("client-row");
        return row;
    }
}
