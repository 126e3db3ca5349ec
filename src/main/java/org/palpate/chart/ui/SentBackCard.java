/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.palpate.base.ui.Format;
import org.palpate.chart.SentBack;

/** Above a note that was not co-signed: what its author is asked to change. */
class SentBackCard extends Composite<Div> {

    SentBackCard(SentBack sentBack, ZoneId zone) {
        var by = new Span(sentBack.name() + " · " + Format.dayAndTime(sentBack.at(), zone));
        by.addClassName("fact-word");
        getContent().addClassName("sent-back");
        getContent().getElement().setAttribute("role", "note");
        getContent().add(new H3("Sent back before the co-signature"), by, new Paragraph(sentBack.reason()));
    }
}
