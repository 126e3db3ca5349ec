/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.clinic.ClinicDraft;
import org.palpate.clinic.FoundingService;
import org.palpate.security.Role;

/** The first start: the clinic and whoever looks after it. */
@Route(value = "setup", autoLayout = false)
@PageTitle("Set up · Palpate")
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver {

    private final FoundingService founding;
    private final FieldErrors errors = new FieldErrors();
    private final TextField token = errors.at("token", new TextField("Set-up token"));
    private final ClinicForm clinic = new ClinicForm(errors);
    private final AccountForm administrator = new AccountForm(errors);

    SetUpView(FoundingService founding) {
        this.founding = founding;
        addClassNames("page", "setup-view");
        token.setHelperText("The server printed it to its log when it started");
        token.setWidthFull();
        clinic.setDraft(new ClinicDraft("", "", "", "", "", "UTC", "A4"));
        administrator.setRoles(Set.of(Role.ADMIN, Role.THERAPIST));
        var found = new Button("Create clinic", click -> found());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.setDisableOnClick(true);
        add(
                new H1("Welcome to Palpate"),
                new Paragraph("Nothing leaves this computer. Tell Palpate about the clinic and about yourself."),
                card("Proof that you run this server", token),
                card("The clinic", clinic),
                card("You, the administrator", administrator),
                found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!founding.isOpen()) {
            event.forwardTo("login");
        }
    }

    /** Proposes the zone of whoever sets up; the server's own is of no use to a clinic. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> clinic.proposeZone(details.getTimeZoneId()));
    }

    private void found() {
        try {
            founding.found(
                    token.getValue(),
                    clinic.getDraft(),
                    administrator.getDraft(),
                    administrator.credential(),
                    administrator.registrationNumber());
            UI.getCurrentOrThrow().getPage().setLocation("login");
        } catch (Rejection rejection) {
            errors.show(rejection);
        } finally {
            getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setEnabled(true));
        }
    }

    private static Section card(String title, Component content) {
        var card = new Section(new H2(title), content);
        card.addClassName("card");
        return card;
    }
}
