/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One line that always says whether what is on the screen is kept; see the header of {@code save-state.ts}. */
@Tag("save-state")
@JsModule("./save-state/save-state.ts")
class StateLine extends Component implements HasStyle {

    private int revision;

    StateLine() {
        addClassName("state-line");
        getElement().setProperty("pause", SoapForm.TYPING_PAUSE);
    }

    void saved(String time) {
        say("Saved " + time, "good");
    }

    void untouched() {
        say("Saves as you write", "good");
    }

    void notSaved(String why) {
        say("Not saved: " + why, "bad");
    }

    void closed(String words) {
        say(words, "plain");
    }

    private void say(String words, String mood) {
        getElement().setProperty("words", words);
        getElement().setProperty("mood", mood);
        getElement().setProperty("revision", ++revision);
    }
}
