/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * What a page says whose session is gone. Without words Vaadin loads the page anew at once, and what was not sent is
 * lost; with them {@code signed-out.ts} decides whether the page may go.
 */
@Component
class SignedOut implements VaadinServiceInitListener {

    /** {@code signed-out.ts} knows the box by it. */
    private static final String CAPTION = "You were signed out";

    private static final String MESSAGE =
            "What you wrote is still on this page and only here. Log in in another window, then come back.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(CAPTION);
        messages.setSessionExpiredMessage(MESSAGE);
        event.getSource().setSystemMessagesProvider(info -> messages);
    }
}
