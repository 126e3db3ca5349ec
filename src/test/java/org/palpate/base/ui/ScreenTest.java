/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.context.ApplicationContext;

/**
 * What the tests of views have in common: a clinic with a therapist, a manager and one client, its real services and
 * database, and no browser. Each test gets people and a client of its own.
 */
public abstract class ScreenTest extends SpringBrowserlessTest {

    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    protected TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    protected String therapist;

    @SuppressWarnings("NullAway.Init")
    protected String manager;

    @SuppressWarnings("NullAway.Init")
    protected ClientId client;

    protected ScreenTest(ApplicationContext application) {
        this.application = application;
    }

    @BeforeEach
    void openTheClinic() {
        clinics = new TwoClinics(application);
        therapist = hire("maria", Role.THERAPIST);
        manager = hire("noor", Role.MANAGER);
        client = newClient("Helen");
    }

    /** Takes one more person on; returns the name they log in with. */
    protected final String hire(String name, Role role) {
        var username = name + System.nanoTime();
        clinics.hire(username, role);
        return username;
    }

    /** A client whom the therapist treats. */
    protected final ClientId newClient(String givenName) {
        var clients = application.getBean(ClientService.class);
        return clinics.as(therapist, () -> clients.create(TwoClinics.contact(givenName, "Marsh")));
    }

    protected final Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** The words on all buttons. */
    protected final List<String> buttons() {
        return texts(Button.class);
    }

    /** What components of a type say themselves, without what is inside them. */
    protected final <C extends Component> List<String> texts(Class<C> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }
}
