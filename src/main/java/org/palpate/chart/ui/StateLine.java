/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.palpate.chart.NoteDraft;
import tools.jackson.databind.node.JsonNodeFactory;

/** One line that always says whether what is on the screen is kept; see the header of {@code save-state.ts}. */
@Tag("save-state")
@JsModule("./save-state/save-state.ts")
class StateLine extends Component implements HasStyle {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private int revision;
    private boolean refused;
    private boolean failing;

    /** {@code onAgain}: saves once more after a failure that may pass. */
    StateLine(Runnable onAgain) {
        addClassName("state-line");
        getElement().addEventListener("save-again", event -> onAgain.run());
    }

    /** Tells the page where it can bring what its session can no longer carry. */
    void setWayOut(DraftSaver saver) {
        var way = JSON.objectNode();
        way.put("address", "notes/" + saver.encounter().value() + "/unsent");
        way.put("tab", saver.spareTab().toString());
        way.put("continues", saver.tab().toString());
        way.put("basedOn", saver.version());
        getElement().setPropertyJson("wayOut", way);
    }

    /** Tells that this much of the note is kept. */
    void saved(String time, NoteDraft note, DraftSaver saver) {
        var kept = JSON.objectNode();
        kept.put("subjective", note.subjective().hashCode());
        kept.put("objective", note.objective().hashCode());
        kept.put("assessment", note.assessment().hashCode());
        kept.put("plan", note.plan().hashCode());
        getElement().setPropertyJson("kept", kept);
        setWayOut(saver);
        say("Saved " + time, "good");
    }

    void untouched() {
        say("Saves as you write", "good");
    }

    void notSaved(String why) {
        say("Not saved: " + why, "bad");
        refused = true;
    }

    /** Somebody else wrote: a person has to choose. */
    void conflict(String by) {
        say("Conflict: " + by + " changed this note too. Your text is kept", "bad");
        refused = true;
    }

    /** Tells that saving did not work and is tried again; returns whether it had worked until now. */
    boolean failed() {
        boolean first = !failing;
        say("Not saved: something failed. Trying again …", "bad");
        refused = true;
        failing = true;
        getElement().setProperty("again", revision);
        return first;
    }

    void closed(String words) {
        say(words, "plain");
    }

    /** Asks before a page is left on which something was not taken. */
    void ask(BeforeLeaveEvent event) {
        if (!refused) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader("Leave without saving?");
        dialog.setText("What you changed last on this page is not saved.");
        dialog.setCancelable(true);
        dialog.setCancelText("Stay");
        dialog.setConfirmText("Leave");
        dialog.addConfirmListener(confirm -> leaving.proceed());
        dialog.addCancelListener(cancel -> leaving.cancel());
        dialog.open();
    }

    private void say(String words, String mood) {
        refused = false;
        failing = false;
        getElement().setProperty("words", words);
        getElement().setProperty("mood", mood);
        getElement().setProperty("revision", ++revision);
    }
}
