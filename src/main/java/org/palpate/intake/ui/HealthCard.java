/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import org.palpate.client.ClientId;

/**
 * What another module says above the health history. A module adds one by declaring a bean of this type. What it is made
 * of beyond text, buttons and dialogs with text and dates is named at the page with {@code @Uses}, or the browser does not
 * know it.
 */
public interface HealthCard {

    /**
     * The card of a client.
     *
     * @param changed to be run after something on it was changed: shows the page anew
     */
    Component card(ClientId client, Runnable changed);
}
