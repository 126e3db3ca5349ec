/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.chart.EncounterDocument;
import org.palpate.chart.NoteState;
import org.palpate.chart.OpenedNote;

/** The head of an encounter: whose it is, whether it is kept, and what can be done with it. */
class EncounterToolbar extends Div {

    /** What can be done with a note. */
    interface Actions {

        void sign();

        void discard();

        void amend();
    }

    private final OpenedNote note;
    private final List<EncounterDocument> documents;
    private final Div links = new Div();

    /** @param cosigning what can be done while it waits for its co-signature */
    EncounterToolbar(
            OpenedNote note,
            List<EncounterDocument> documents,
            StateLine state,
            List<Button> cosigning,
            Actions actions) {
        this.note = note;
        this.documents = documents;
        links.addClassName("encounter-links");
        var about = new Div(
                new H2(Format.longDay(note.serviceDate())),
                new Span(note.therapistName()),
                ChartPages.badge(note.state()));
        about.addClassName("encounter-about");
        var row = new Div(state, changes(), links);
        row.addClassName("encounter-actions");
        if (note.state() == NoteState.DRAFT && note.editable()) {
            row.add(discard(actions), sign(actions));
        } else {
            state.closed(ClosedWords.of(note));
            cosigning.forEach(row::add);
            if (note.editable() && note.state().sealed() && !note.state().withdrawn()) {
                var amend = new Button("Amend", click -> actions.amend());
                row.add(Commands.press(amend, "Amend", "Mod+Enter"));
            }
        }
        add(about, row);
        addClassName("encounter-toolbar");
    }

    /** Shows the documents that there are of this note now. */
    void showLinks() {
        links.removeAll();
        documents.stream().filter(document -> document.availableFor(note)).forEach(document -> {
            var link = new Anchor(document.path(note), document.label());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.addClassName("button-link");
            links.add(Commands.press(link, document.label()));
        });
    }

    private Anchor changes() {
        var link = new Anchor(ChartPages.changes(note.clientId()), "Changes");
        link.addClassName("button-link");
        return Commands.press(link, "Changes of this client over time");
    }

    private static Button sign(Actions actions) {
        var button = new Button("Sign note", click -> actions.sign());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return Commands.press(button, "Sign note", "Mod+Enter");
    }

    private static Button discard(Actions actions) {
        var button = new Button("Discard draft", click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader("Discard this draft?");
            dialog.setText("It disappears from all lists. A trace that it was there is kept.");
            dialog.setCancelable(true);
            dialog.setConfirmText("Discard");
            dialog.addConfirmListener(confirm -> actions.discard());
            dialog.open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return Commands.press(button, "Discard draft");
    }
}
