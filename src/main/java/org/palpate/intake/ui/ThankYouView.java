/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the form on a tablet ends: nothing to see, nothing to press. */
@Route(value = "thank-you", autoLayout = false)
@PageTitle("Thank you · Palpate")
@AnonymousAllowed
class ThankYouView extends Main {

    ThankYouView() {
        addClassName("thank-you-view");
        add(
                new H1("Thank you"),
                new Paragraph("The form is closed and what you wrote is kept. Please hand the device back."));
    }
}
