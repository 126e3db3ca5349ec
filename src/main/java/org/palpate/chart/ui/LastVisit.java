/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.palpate.base.ui.Format;
import org.palpate.bodymap.MarkWords;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.SignedNote;

/** The visit before, to read while writing today's note. */
class LastVisit extends Composite<Details> {

    LastVisit(SignedNote note, TechniqueNames techniques) {
        getContent().addClassName("last-visit");
        getContent().setSummaryText("Last visit · " + Format.day(note.serviceDate()));
        getContent().setOpened(true);
        var body = new Div();
        body.addClassName("last-visit-body");
        var content = note.content();
        if (!content.marks().isEmpty()) {
            var marks = new UnorderedList();
            content.marks().stream()
                    .sorted(MarkWords.order())
                    .forEach(mark -> marks.add(new ListItem(MarkWords.sentence(mark, techniques))));
            body.add(new H4("Body map"), marks);
        }
        section(body, "Subjective", content.subjective());
        section(body, "Objective", content.objective());
        section(body, "Assessment", content.assessment());
        section(body, "Plan", content.plan());
        getContent().add(body);
    }

    private static void section(Div body, String title, String text) {
        if (!text.isBlank()) {
            body.add(new H4(title), new Paragraph(text));
        }
    }
}
