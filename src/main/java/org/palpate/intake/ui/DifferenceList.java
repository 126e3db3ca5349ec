/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.palpate.intake.IntakeDifference.Change;

/** What changed between two versions: what was asked, what was said then, what is said now. */
class DifferenceList extends Div {

    DifferenceList(List<Change> changes) {
        addClassName("differences");
        changes.forEach(change -> add(row(change)));
        if (changes.isEmpty()) {
            add(new Paragraph("Nothing is different."));
        }
    }

    private static Div row(Change change) {
        var question = new Div(change.question());
        question.addClassName("difference-question");
        var row = new Div(question, side("Before", change.before()), side("Now", change.after()));
        row.addClassName("difference");
        return row;
    }

    private static Div side(String when, String words) {
        var label = new Span(when);
        label.addClassName("fact-word");
        var said = new Span(words.isEmpty() ? "—" : words);
        said.addClassName("difference-words");
        var side = new Div(label, said);
        side.addClassName("difference-side");
        return side;
    }
}
