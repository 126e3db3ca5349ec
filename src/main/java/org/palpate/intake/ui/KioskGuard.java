/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.palpate.security.Actors;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/**
 * A tablet in the hands of a client turns to its form, whatever address is typed. Comes before the question whether the
 * view may be seen; the services would refuse anyway.
 */
@Component
@ListenerPriority(Integer.MAX_VALUE)
class KioskGuard implements VaadinServiceInitListener, BeforeEnterListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean elsewhere = event.getNavigationTarget() != KioskFormView.class;
        if (elsewhere && Actors.current().filter(actor -> actor.is(Role.KIOSK)).isPresent()) {
            event.forwardTo(KioskFormView.class);
        }
    }
}
