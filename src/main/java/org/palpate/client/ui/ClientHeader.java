/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientId;
import org.palpate.client.ClientSummary;
import org.palpate.client.ClinicalProfile;

/** Who the client is and what must not be missed: on every page of theirs. */
public class ClientHeader extends Composite<Header> {

    private final Div top = new Div();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final Nav tabs = new Nav();

    ClientHeader(ClientSummary client, LocalDate today) {
        getContent().addClassName("client-header");
        top.addClassName("client-top");
        actions.addClassName("client-actions");
        facts.addClassName("client-facts");
        tabs.addClassName("client-tabs");
        tabs.setAriaLabel("Client");
        var title = new Anchor(ClientPages.path(client.id()), new H1(client.displayName()));
        top.add(new Div(title, about(client, today)), actions);
        getContent().add(top, facts);
    }

    /** Shows what whoever treats the client must know, each under its word, never by colour alone. */
    void show(ClinicalProfile profile) {
        fact("Alert", profile.alerts(), "alert");
        fact("Allergies", profile.allergies(), "alert");
        fact("Avoid", profile.areasToAvoid(), "alert");
        fact("Pressure", profile.pressurePreference(), "plain");
    }

    /** Shows what another module has to say, with the way to where something can be done about it. */
    void show(ClientNotice.Notice notice) {
        fact(notice.word(), new Anchor(notice.path(), notice.text()), "alert");
    }

    void add(ClientId client, ClientAction action) {
        var button = new Button(action.label());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                getUI().ifPresent(ui -> ui.navigate(action.run(client)));
            } finally {
                button.setEnabled(true);
            }
        });
        actions.add(Commands.press(button, action.label(), "Alt+9"));
    }

    void add(List<ClientTab> all, ClientId client) {
        for (var tab : all) {
            var link = new Anchor(tab.path(client), tab.label());
            tabs.add(Commands.press(link, tab.label(), "Alt+" + (tabs.getComponentCount() + 1)));
        }
        getContent().add(tabs);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var here = event.getUI().getActiveViewLocation().getPath();
        tabs.getChildren().map(Anchor.class::cast).forEach(tab -> {
            boolean current = tab.getHref().equals(here);
            tab.getElement().setAttribute("aria-current", current ? "page" : "false");
        });
    }

    private static Span about(ClientSummary client, LocalDate today) {
        var contact = client.contact();
        var text = new StringBuilder();
        if (!contact.pronouns().isEmpty()) {
            text.append(contact.pronouns()).append(" · ");
        }
        var birthDate = contact.birthDate();
        if (birthDate != null) {
            text.append(client.ageOn(today))
                    .append(" years · born ")
                    .append(Format.day(birthDate))
                    .append(" · ");
        }
        var about = new Span(text.append("No. ").append(client.number()).toString());
        about.addClassName("client-about");
        return about;
    }

    private void fact(String word, String text, String kind) {
        if (!text.isBlank()) {
            fact(word, new Span(text), kind);
        }
    }

    private void fact(String word, Component content, String kind) {
        var label = new Span(word);
        label.addClassName("fact-word");
        var fact = new Div(label, content);
        fact.addClassNames("fact", "fact-" + kind);
        facts.add(fact);
    }
}
