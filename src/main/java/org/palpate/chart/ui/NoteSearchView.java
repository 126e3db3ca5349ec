/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.Rejection;
import org.palpate.chart.NoteSearchService;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** Finds words in the notes of everybody one treats; for a manager, of the clinic. */
@Route("search-notes")
@PageTitle("Search notes · Palpate")
@Menu(title = "Search notes", order = 2.5, icon = "vaadin:search")
@RolesAllowed({"THERAPIST", "MANAGER"})
class NoteSearchView extends Main {

    private final NoteSearchService notes;
    private final NoteSearchField field = new NoteSearchField("Words in a note", this::find);
    private final Div results = new Div();

    NoteSearchView(NoteSearchService notes) {
        this.notes = notes;
        addClassNames("page", "note-search-view");
        var header = new Header(new H1("Search notes"));
        header.addClassName("page-header");
        var whose = Actors.required().is(Role.MANAGER)
                ? "All notes of the clinic that are signed, and your own open ones."
                : "Signed notes of the clients you treat, and your own open ones.";
        var lead = new Paragraph(whose + " " + NoteSearchField.HOW);
        lead.addClassName("page-lead");
        add(header, lead, field, results);
        field.focus();
    }

    private void find(String typed) {
        results.removeAll();
        if (typed.isBlank()) {
            return;
        }
        try {
            results.add(new NoteHitList(true, after -> notes.caseload(typed, after)));
        } catch (Rejection rejection) {
            field.refuse(rejection);
        }
    }
}
