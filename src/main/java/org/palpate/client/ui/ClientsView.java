/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Commands;
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

    private static final int PAGE = 60;

    private final ClientService clients;
    private final TextField search = new TextField("Search clients");
    private final Span count = new Span();
    private final Div list = new Div();

    ClientsView(ClientService clients) {
        this.clients = clients;
        addClassNames("page", "clients-view");
        search.setPlaceholder("Name, birth date or phone");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setValueChangeTimeout(250);
        search.setMaxLength(200);
        search.addClassName("search");
        Commands.focus(search, "Search clients", "Alt+1");
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
            header.add(Commands.press(create, "New client", "Mod+Enter"));
        }
        return header;
    }

    private void openNew() {
        new NewClientDialog(clients, id -> UI.getCurrentOrThrow().navigate(ClientPages.path(id))).open();
    }

    private void find() {
        try {
            int number = clients.count(search.getValue());
            list.removeAll();
            count.setText(number == 1 ? "1 client" : String.format("%,d clients", number));
            if (number == 0) {
                list.add(nothing());
            } else {
                more(search.getValue(), 0, number);
            }
            search.setInvalid(false);
        } catch (Rejection rejection) {
            search.setErrorMessage(rejection.getMessage());
            search.setInvalid(true);
        }
    }

    private void more(String typed, int offset, int number) {
        clients.find(typed, offset, PAGE).stream().map(ClientsView::row).forEach(list::add);
        int left = number - offset - PAGE;
        if (left > 0) {
            list.add(showMore(typed, offset + PAGE, number, left));
        }
    }

    private Button showMore(String typed, int offset, int number, int left) {
        var button = new Button(String.format("Show more (%,d left)", left));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("list-more");
        button.addClickListener(click -> {
            list.remove(button);
            more(typed, offset, number);
        });
        return button;
    }

    private EmptyState nothing() {
        return search.isEmpty()
                ? new EmptyState("No clients yet", "The people you treat will be listed here.")
                : new EmptyState(
                        "Nobody found",
                        "No client whose name, birth date or phone holds all of that. Try fewer letters.");
    }

    private static Anchor row(ClientRow client) {
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
