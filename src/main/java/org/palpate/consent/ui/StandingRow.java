/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.Format;
import org.palpate.consent.ConsentStanding;

/** One line: what can be agreed to, how it stands, and what to do about it. */
class StandingRow extends Div {

    /**
     * A line of the list.
     *
     * @param name what can be agreed to
     * @param needed whether it counts as missing while nobody has agreed; else it is only not agreed to
     */
    StandingRow(String name, ConsentStanding standing, boolean needed) {
        addClassName("consent-row");
        var title = new Span(name);
        title.addClassName("row-name");
        var note = new Span(note(standing));
        note.addClassName("row-note");
        add(new Div(title, note), state(standing, needed));
    }

    /** Puts a button at the end of the line. */
    void offer(String label, String spokenLabel, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.setAriaLabel(spokenLabel);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }

    private static Span state(ConsentStanding standing, boolean needed) {
        boolean quiet = standing.state() == ConsentStanding.State.MISSING && !needed;
        var state = new Span(quiet ? "Not agreed" : standing.state().label());
        state.addClassNames("badge", "consent-" + (quiet ? "quiet" : word(standing)));
        return state;
    }

    private static String word(ConsentStanding standing) {
        return standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String note(ConsentStanding standing) {
        var consent = standing.consent();
        var day = standing.day();
        if (consent == null || day == null) {
            return "";
        }
        return switch (standing.state()) {
            case IN_FORCE -> "Until " + Format.day(day) + by(consent.content().signedBy());
            case EXPIRED -> "After " + Format.day(day);
            case WITHDRAWN -> "On " + Format.day(day);
            case MISSING -> "";
        };
    }

    private static String by(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : " · agreed by " + name;
    }
}
