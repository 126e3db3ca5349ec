/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.palpate.security.Installation;
import org.springframework.beans.factory.annotation.Value;

/** The login page; in a demo it says who can be tried. */
@Route(value = "login", autoLayout = false)
@PageTitle("Log in · Palpate")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();

    private final transient Installation installation;

    LoginView(Installation installation, @Value("${palpate.demo:false}") boolean demo) {
        this.installation = installation;
        addClassName("login-view");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        var brand = new Section(new H1("Palpate"), new Paragraph("Practice notes for hands-on therapists"));
        brand.addClassName("login-brand");
        add(brand, form);
        if (demo) {
            add(demoAccounts());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!installation.founded()) {
            event.forwardTo("setup");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("Log in");
        texts.getErrorMessage().setTitle("That did not work");
        texts.getErrorMessage().setMessage("User name and password do not match an account that can log in.");
        return texts;
    }

    private static Section demoAccounts() {
        var section = new Section();
        section.addClassName("login-demo");
        section.add(
                new Paragraph(new Span("This is a demo. Every account has the password "), new Code("palpate-demo")));
        var accounts = new Paragraph();
        for (var name : new String[] {"therapist", "therapist2", "manager", "frontdesk", "admin", "harbour"}) {
            accounts.add(new Code(name), new Span(" "));
        }
        section.add(accounts);
        section.add(new Paragraph("Nothing here is about a real person, and what you change stays on this computer."));
        return section;
    }
}
