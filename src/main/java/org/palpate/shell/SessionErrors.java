/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Notices;
import org.springframework.stereotype.Component;

/** What a click ran into and no view answered: a sentence for a refusal, a reference for a failure. */
@Component
class SessionErrors implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var sentence = sentence(event.getThrowable());
        var ui = event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .orElseGet(UI::getCurrent);
        if (ui != null) {
            ui.access(() -> Notices.refused(sentence));
        }
    }

    private static String sentence(Throwable failure) {
        return switch (failure) {
            case Rejection rejection -> String.valueOf(rejection.getMessage());
            case StaleVersion stale -> "Someone else changed this in the meantime. Reload the page to see it.";
            case NotFound gone -> "This is not there any more.";
            default -> "Something went wrong; nothing was changed. Reference: " + Failures.log(failure);
        };
    }
}
