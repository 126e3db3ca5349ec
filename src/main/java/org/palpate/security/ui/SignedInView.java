/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a log-in beside an open page ends. The page closes this window when it can; where it cannot, it says what to do. */
@Route(value = "signed-in", autoLayout = false)
@PageTitle("Logged in · Palpate")
@PermitAll
class SignedInView extends Main {

    SignedInView() {
        addClassName("login-view");
        var words = new Section(
                new H1("You are logged in"),
                new Paragraph("Go back to the page you came from: what you wrote there is being saved."),
                new Paragraph("This window can be closed."));
        words.addClassName("login-brand");
        add(words);
    }
}
