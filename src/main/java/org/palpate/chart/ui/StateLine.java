/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.stream.Stream;
import org.palpate.chart.NoteDraft;
import tools.jackson.databind.node.JsonNodeFactory;

/** One line that always says whether what is on the screen is kept; see the header of {@code save-state.ts}. */
@Tag("save-state")
@JsModule("./save-state/save-state.ts")
class StateLine extends Component implements HasStyle {

    private int revision;

    StateLine() {
        addClassName("state-line");
    }

    /** Tells that this much of the note is kept. */
    void saved(String time, NoteDraft note) {
        var kept = JsonNodeFactory.instance.arrayNode();
        Stream.of(note.subjective(), note.objective(), note.assessment(), note.plan())
                .forEach(text -> kept.add(text.hashCode()));
        getElement().setPropertyJson("kept", kept);
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
