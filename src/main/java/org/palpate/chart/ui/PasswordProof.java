/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.PasswordField;
import org.palpate.base.Rejection;
import org.palpate.security.IdentityService;

/** Asks for the password before a signature, when it was last given a while ago. */
class PasswordProof extends PasswordField {

    private final transient IdentityService identity;

    PasswordProof(IdentityService identity) {
        super("Your password");
        this.identity = identity;
        setHelperText("It was last asked a while ago. This makes sure that it is you who signs.");
        getElement().setAttribute("autocomplete", "current-password");
        setWidthFull();
        setVisible(!identity.confirmedLately());
    }

    /** Does this when Enter is pressed in the field. */
    void onEnter(Runnable sign) {
        addKeyPressListener(Key.ENTER, press -> sign.run());
    }

    /**
     * Takes the password, where it is asked for.
     *
     * @throws Rejection at {@code password} if it is not right
     */
    void confirm() {
        if (identity.confirmedLately()) {
            return;
        }
        setVisible(true);
        identity.confirm(getValue());
    }
}
