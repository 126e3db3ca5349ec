/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.palpate.screening.Severity;

/** How far a rule goes, as an icon and words; the colour only repeats them. */
class SeverityBadge extends Span {

    SeverityBadge(Severity severity) {
        this(severity, words(severity));
    }

    SeverityBadge(Severity severity, String text) {
        addClassName("severity");
        getElement().setAttribute("data-severity", severity.name());
        add(icon(severity), new Span(text));
    }

    static String words(Severity severity) {
        return severity.label();
    }

    private static Icon icon(Severity severity) {
        var icon = (switch (severity) {
                    case REFER_EMERGENCY -> VaadinIcon.AMBULANCE;
                    case STOP -> VaadinIcon.BAN;
                    case REFER -> VaadinIcon.DOCTOR;
                    case AVOID_SITE -> VaadinIcon.CLOSE_CIRCLE_O;
                    case CAUTION -> VaadinIcon.INFO_CIRCLE_O;
                })
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
