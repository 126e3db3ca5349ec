/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** One line that always says whether what is on the screen is kept. */
class StateLine extends Composite<Span> {

    StateLine() {
        getContent().addClassName("state-line");
        getContent().getElement().setAttribute("role", "status");
    }

    void saved(String time) {
        say("Saved " + time, "good");
    }

    void untouched() {
        say("Saved as you write", "good");
    }

    void notSaved(String why) {
        say("Not saved: " + why, "bad");
    }

    void closed(String words) {
        say(words, "plain");
    }

    private void say(String words, String mood) {
        getContent().setText(words);
        getContent().getElement().setAttribute("data-mood", mood);
    }
}
