/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.palpate.client.ClientId;
import org.palpate.intake.KioskService;

/** Asks before the therapist's own session ends on this device. */
class HandOverDialog extends ConfirmDialog {

    HandOverDialog(KioskService kiosks, ClientId client) {
        setHeader("Hand this device to the client?");
        setText("You are signed out here, on this device only. The client sees one form and nothing else, for two hours"
                + " at most. When they are done, sign in again and look through it.");
        setCancelable(true);
        setConfirmText("Sign me out and show the form");
        addConfirmListener(confirm -> {
            var token = kiosks.handOver(client);
            var ui = UI.getCurrentOrThrow();
            ui.removeAll(); // a browser keeps the page it leaves, to go back to
            ui.getPage().setLocation("kiosk/" + token);
        });
    }
}
