/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Format;
import org.palpate.client.ClientId;
import org.palpate.client.ClientRow;
import org.palpate.client.ClientService;
import org.palpate.client.Contact;

/** Opens a new record, and asks first whether somebody like that is there already. */
class NewClientDialog {

    private final ClientService clients;
    private final Consumer<ClientId> onCreated;
    private final ContactForm form = new ContactForm();
    private final Div duplicates = new Div();
    private final FormDialog dialog;

    NewClientDialog(ClientService clients, Consumer<ClientId> onCreated) {
        this.clients = clients;
        this.onCreated = onCreated;
        duplicates.addClassName("duplicates");
        duplicates.setVisible(false);
        dialog = new FormDialog("New client", new Div(form, duplicates), "Create client", this::create);
    }

    void open() {
        dialog.open();
        form.givenName.focus();
    }

    private void create() {
        var contact = form.getDraft();
        var similar = clients.possibleDuplicates(contact);
        if (similar.isEmpty()) {
            save(contact);
        } else {
            show(similar);
        }
    }

    private void save(Contact contact) {
        try {
            var id = clients.create(contact);
            dialog.close();
            onCreated.accept(id);
        } catch (Rejection rejection) {
            form.show(rejection);
        }
    }

    private void show(List<ClientRow> similar) {
        duplicates.removeAll();
        duplicates.add(new Paragraph("Born the same day, with a similar name. Is it one of these?"));
        similar.forEach(row -> duplicates.add(new Div(
                new Anchor(ClientPages.path(row.id()), row.name()),
                new Span(" · born " + Format.day(row.birthDate()) + " · No. " + row.number()))));
        var anyway = new Button("No, create a new record", click -> save(form.getDraft()));
        anyway.addThemeVariants(ButtonVariant.TERTIARY);
        duplicates.add(anyway);
        duplicates.setVisible(true);
        anyway.focus();
    }
}
