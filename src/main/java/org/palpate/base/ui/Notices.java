/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that do not interrupt: done, or not done and why. */
public final class Notices {

    private static final int SHORT = 3_000;
    private static final int LONG = 8_000;

    private Notices() {}

    /** Says that something worked. */
    public static void done(String sentence) {
        Notification.show(sentence, SHORT, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Says that something was done, and offers to take it back as long as it is shown. */
    public static void undoable(String sentence, Runnable undo) {
        var notice = new Notification();
        var back = new Button("Undo", click -> {
            notice.close();
            undo.run();
        });
        var row = new Div(new Span(sentence), back);
        row.addClassName("undoable");
        notice.add(row);
        notice.setDuration(LONG);
        notice.setPosition(Position.BOTTOM_START);
        notice.open();
    }

    /** Says that something was refused, long enough to be read. */
    public static void refused(String sentence) {
        Notification.show(sentence, LONG, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
    }
}
