/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.client.ClientShare;
import org.palpate.client.ClientSummary;
import org.palpate.client.ClinicalProfile;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** The first tab of the client page: contacts, what must be known, and who treats them. */
@Route("clients/:clientId")
@RolesAllowed({"THERAPIST", "MANAGER", "FRONT_DESK"})
class ClientView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ClientService clients;
    private final ClinicService clinic;
    private final ClientPages pages;
    private final Set<Role> roles = Actors.required().roles();
    private @Nullable ClientId id;

    ClientView(ClientService clients, ClinicService clinic, ClientPages pages) {
        this.clients = clients;
        this.clinic = clinic;
        this.pages = pages;
        addClassNames("page", "client-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientPages.clientId(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return "Client · Palpate";
    }

    private void show(ClientId client) {
        id = client;
        removeAll();
        add(pages.header(client));
        var cards = new Div(contact(clients.summary(client)));
        cards.addClassName("cards");
        if (seesClinical()) {
            cards.add(profile(client, clients.clinicalProfile(client)));
        }
        cards.add(care(client));
        add(cards);
    }

    private Section contact(ClientSummary client) {
        var contact = client.contact();
        var facts = new DescriptionList();
        fact(facts, "Name", client.fullName());
        fact(facts, "Preferred name", contact.preferredName());
        fact(facts, "Pronouns", contact.pronouns());
        var birthDate = contact.birthDate();
        fact(facts, "Date of birth", birthDate == null ? "" : Format.day(birthDate));
        fact(facts, "Phone", contact.phone());
        fact(facts, "E-mail", contact.email());
        fact(facts, "Address", contact.address());
        fact(facts, "Emergency contact", contact.emergencyContact());
        boolean edits = roles.contains(Role.FRONT_DESK) || pages.treats(client.id());
        return card("Contact", facts, edits ? edit("Edit contact", () -> editContact(client)) : null);
    }

    private Section profile(ClientId client, ClinicalProfile profile) {
        var facts = new DescriptionList();
        fact(facts, "Alerts", profile.alerts());
        fact(facts, "Allergies", profile.allergies());
        fact(facts, "Areas to avoid", profile.areasToAvoid());
        fact(facts, "Pressure preference", profile.pressurePreference());
        boolean edits = pages.treats(client);
        return card(
                "What to know before you start",
                facts,
                edits ? edit("Edit alerts and preferences", () -> editProfile(client, profile)) : null);
    }

    private Section care(ClientId client) {
        Map<UUID, String> names =
                clinic.staff().stream().collect(Collectors.toMap(StaffProfile::id, StaffProfile::nameWithCredential));
        var list = new Div();
        list.addClassName("care-list");
        var shares = clients.care(client);
        shares.forEach(share -> list.add(careRow(client, share, names.getOrDefault(share.staffId(), ""))));
        if (shares.isEmpty()) {
            list.add(new Span("Nobody yet. A therapist sees this client once they are listed here."));
        }
        if (!mayShare(shares)) {
            return card("Treated by", list, null);
        }
        var choice = new Select<StaffProfile>();
        choice.setLabel("Share with");
        choice.setItemLabelGenerator(StaffProfile::nameWithCredential);
        var treating = shares.stream().map(ClientShare::staffId).collect(Collectors.toSet());
        choice.setItems(clinic.therapists().stream()
                .filter(member -> !treating.contains(member.id()))
                .toList());
        choice.addValueChangeListener(change -> change(() -> {
            clients.share(client, change.getValue().id());
            Notices.done("Shared with " + change.getValue().name() + ".");
        }));
        return card("Treated by", new Div(list, choice), null);
    }

    private Div careRow(ClientId client, ClientShare share, String name) {
        var row = new Div(new Span(name + (share.own() ? "" : " · shared")));
        row.addClassName("care-row");
        if (!share.own() && mayShare(clients.care(client))) {
            var end = new Button("End", click -> change(() -> clients.endCare(client, share.staffId())));
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel("End care by " + name);
            row.add(end);
        }
        return row;
    }

    /** A therapist shares only their own clients; the others are shared by whose they are. */
    private boolean mayShare(List<ClientShare> shares) {
        return roles.contains(Role.MANAGER)
                || roles.contains(Role.FRONT_DESK)
                || shares.stream()
                        .anyMatch(share -> share.own()
                                && share.staffId().equals(Actors.required().id()));
    }

    private void editContact(ClientSummary client) {
        var form = new ContactForm();
        form.setDraft(client.contact());
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("Edit contact", form, "Save contact", () -> {
            try {
                clients.changeContact(client.id(), form.getDraft(), client.version());
                dialog[0].close();
                show(client.id());
                Notices.done("Contact saved.");
            } catch (Rejection rejection) {
                form.show(rejection);
            } catch (StaleVersion stale) {
                Notices.refused("Someone else changed this client meanwhile. Close and open the form to see it.");
            }
        });
        dialog[0].open();
    }

    private void editProfile(ClientId client, ClinicalProfile profile) {
        var form = new ClinicalProfileForm();
        form.setDraft(profile);
        long version = clients.summary(client).version();
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("What to know before you start", form, "Save", () -> {
            try {
                clients.changeClinicalProfile(client, form.getDraft(), version);
                dialog[0].close();
                show(client);
                Notices.done("Saved.");
            } catch (Rejection rejection) {
                form.show(rejection);
            } catch (StaleVersion stale) {
                Notices.refused("Someone else changed this client meanwhile. Close and open the form to see it.");
            }
        });
        dialog[0].open();
    }

    private void change(Runnable command) {
        try {
            command.run();
        } catch (Rejection rejection) {
            Notices.refused(String.valueOf(rejection.getMessage()));
        }
        if (id != null) {
            show(id);
        }
    }

    private boolean seesClinical() {
        return roles.contains(Role.THERAPIST) || roles.contains(Role.MANAGER);
    }

    private static Button edit(String label, Runnable open) {
        var button = new Button("Edit", click -> open.run());
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Section card(String title, Component content, @Nullable Button action) {
        var header = new Header(new H2(title));
        if (action != null) {
            header.add(action);
        }
        var card = new Section(header, content);
        card.addClassName("card");
        return card;
    }

    private static void fact(DescriptionList facts, String word, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(word), new DescriptionList.Description(text));
        }
    }
}
