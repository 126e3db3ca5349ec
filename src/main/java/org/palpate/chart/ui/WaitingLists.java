/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.palpate.base.ui.Format;
import org.palpate.chart.WaitingNote;

/** On the start page: the notes one has to co-sign, and those that wait for somebody else. */
class WaitingLists extends Composite<Div> {

    private final CosignActions actions;
    private final ZoneId zone;

    /** @param zone the clinic's */
    WaitingLists(List<WaitingNote> waiting, CosignActions actions, ZoneId zone, boolean wholeClinic) {
        this.actions = actions;
        this.zone = zone;
        getContent().addClassName("today-lists");
        add(
                "To co-sign",
                waiting.stream().filter(one -> one.submission().yours()).toList());
        add(
                wholeClinic ? "Waiting for co-signature, whole clinic" : "My notes waiting for co-signature",
                waiting.stream().filter(one -> !one.submission().yours()).toList());
        getContent().setVisible(!waiting.isEmpty());
    }

    private void add(String title, List<WaitingNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        var section = new Section(new H2(title));
        section.addClassName("list-section");
        notes.forEach(note -> section.add(row(note)));
        getContent().add(section);
    }

    private Div row(WaitingNote waiting) {
        var note = waiting.note();
        var name = new Anchor(ChartPages.encounter(note.clientId(), note.id()), note.clientName());
        name.addClassName("row-name");
        var about = new Span(Format.day(note.serviceDate()) + " · " + note.therapist());
        about.addClassName("row-note");
        var since = new Span("Signed " + Format.dayAndTime(waiting.submission().at(), zone) + ". "
                + waiting.submission().words());
        since.addClassName("row-note");
        var row = new Div(new Div(name, about, since));
        row.addClassNames("encounter-row", "waiting-row");
        if (CosignActions.canAssign(waiting.submission())) {
            row.add(actions.assign(
                    waiting.therapistId(),
                    note.therapist(),
                    () -> UI.getCurrentOrThrow().refreshCurrentRoute(false)));
        }
        return row;
    }
}
