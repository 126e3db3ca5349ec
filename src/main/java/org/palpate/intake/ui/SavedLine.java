/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.palpate.base.ui.Format;

/** One line that stays in sight: how far the form is filled in, and whether what is typed is kept. */
class SavedLine extends Div {

    private final Span progress = new Span();
    private final Span state = new Span();

    SavedLine() {
        addClassName("saved-line");
        state.addClassName("state-line");
        state.getElement().setAttribute("role", "status");
        progress.addClassName("progress");
        add(progress, state);
    }

    void progress(int answered, int of) {
        progress.setText(answered + " of " + of + " questions answered");
    }

    void kept(Instant at, ZoneId zone) {
        say("Kept " + Format.time(at, zone), "good");
    }

    void kept() {
        say("Kept", "good");
    }

    void notKept(String why) {
        say("Not kept: " + why, "bad");
    }

    void untouched() {
        say("Kept as you write", "good");
    }

    private void say(String words, String mood) {
        state.setText(words);
        state.getElement().setAttribute("data-mood", mood);
    }
}
