/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import org.palpate.base.ui.Format;
import org.palpate.screening.RecordedClearance;

/** One clearance: for which rule, who gave it, on what grounds, until when, and what became of it. */
class ClearanceRow extends Article {

    private final RecordedClearance recorded;

    ClearanceRow(RecordedClearance recorded, LocalDate today, ZoneId zone) {
        this.recorded = recorded;
        var clearance = recorded.clearance();
        addClassName("clearance");
        var id = new Span(clearance.rule());
        id.addClassName("rule-id");
        var top = new Div(new H4(recorded.condition()), id, state(today));
        top.addClassName("clearance-top");
        var says = new Paragraph(clearance.says());
        says.addClassName("clearance-says");
        var from = new Paragraph("Given by " + clearance.from() + " on " + Format.day(clearance.givenOn())
                + ". Recorded by " + recorded.recordedBy() + ", " + Format.dayAndTime(recorded.recordedAt(), zone)
                + ".");
        from.addClassName("row-note");
        add(top, says, from);
        var end = recorded.end();
        if (end != null) {
            var ended = new Paragraph(
                    "Ended by " + end.by() + ", " + Format.dayAndTime(end.at(), zone) + ". " + end.reason());
            ended.addClassName("row-note");
            add(ended);
        }
    }

    void offerEnd(Runnable action) {
        var button = new Button("End clearance", click -> action.run());
        button.setAriaLabel("End clearance: " + recorded.condition());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }

    private Span state(LocalDate today) {
        var until = recorded.clearance().validUntil();
        boolean holds = recorded.holdsOn(today);
        var words = recorded.end() != null
                ? "Ended"
                : until == null ? "No end named" : (holds ? "Until " : "Ran out after ") + Format.day(until);
        var badge = new Span(words);
        badge.addClassNames("badge", holds ? "badge-approved" : "badge-over");
        return badge;
    }
}
