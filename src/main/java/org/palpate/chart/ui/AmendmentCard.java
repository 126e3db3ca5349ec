/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.palpate.base.ui.Format;
import org.palpate.chart.Amendment;

/** Something added to a signed note; a correction stands beside the words it replaces. */
class AmendmentCard extends Composite<Div> {

    AmendmentCard(Amendment amendment, ZoneId zone) {
        var head = new Span(amendment.kind().label() + " · " + Format.dayAndTime(amendment.at(), zone) + " · "
                + amendment.author());
        head.addClassName("fact-word");
        getContent().addClassName("amendment");
        getContent().add(head, new Paragraph("Reason: " + amendment.reason()));
        if (!amendment.original().isEmpty()) {
            getContent().add(sideBySide(amendment));
        } else if (!amendment.text().isEmpty()) {
            getContent().add(new Paragraph(amendment.text()));
        }
    }

    private static Div sideBySide(Amendment amendment) {
        var before = new HtmlContainer("del");
        before.setText(amendment.original());
        var both = new Div(
                side("As signed", new Paragraph(before)), side("Right instead", new Paragraph(amendment.text())));
        both.addClassName("amendment-sides");
        return both;
    }

    private static Div side(String title, Paragraph words) {
        var name = new Span(title);
        name.addClassName("fact-word");
        return new Div(name, words);
    }
}
