/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.palpate.phrase.PhraseRow;
import org.palpate.phrase.PhraseText;

/** Phrases of one owner under a heading. */
class PhraseGroup extends Composite<Section> {

    /** What can be done with a row. */
    interface Actions {

        boolean mayChange(PhraseRow row);

        void change(PhraseRow row);

        /** Begins a phrase of one's own from it. */
        void copy(PhraseRow row);

        void delete(PhraseRow row);
    }

    private final Actions actions;

    PhraseGroup(String title, List<PhraseRow> rows, Actions actions) {
        this.actions = actions;
        getContent().addClassName("phrase-group");
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(row(row))));
        getContent().add(new H2(title), list);
    }

    private Div row(PhraseRow row) {
        var shortcut = new Span("." + row.shortcut());
        shortcut.addClassName("phrase-shortcut");
        var text = new Span(PhraseText.inserted(row.text()));
        text.addClassName("phrase-text");
        text.getElement().setAttribute("dir", "auto");
        var words = new Div(text);
        words.addClassName("phrase-words");
        if (row.overruled()) {
            var note = new Span("You have one of your own, which is used instead.");
            note.addClassName("phrase-note");
            words.add(note);
        }
        var line = new Div(shortcut, words, buttons(row));
        line.addClassName("phrase-row");
        line.setClassName("phrase-overruled", row.overruled());
        return line;
    }

    private Div buttons(PhraseRow row) {
        var buttons = new Div();
        buttons.addClassName("phrase-actions");
        if (row.ofClinic() && !row.overruled()) {
            buttons.add(button("Make it yours", row, () -> actions.copy(row)));
        }
        if (actions.mayChange(row)) {
            buttons.add(
                    button("Edit", row, () -> actions.change(row)), button("Delete", row, () -> actions.delete(row)));
        }
        return buttons;
    }

    private static Button button(String word, PhraseRow row, Runnable work) {
        var button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word + ": ." + row.shortcut());
        return button;
    }
}
