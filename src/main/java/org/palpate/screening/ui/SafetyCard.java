/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.palpate.base.NotFound;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.screening.Fired;
import org.palpate.screening.RecordedClearance;
import org.palpate.screening.Screening;
import org.palpate.screening.ScreeningService;

/** What the rules say of a client whether or not there is a visit, and which of them somebody has cleared. */
class SafetyCard extends Composite<Section> {

    private final ScreeningService service;
    private final ClientId client;
    private final Runnable changed;

    SafetyCard(ScreeningService service, ClientId client, Runnable changed) {
        this.service = service;
        this.client = client;
        this.changed = changed;
        getContent().addClassNames("card", "safety-panel");
        getContent().add(new H2("Safety"));
    }

    SafetyCard withRules(Screening screening, boolean mayClear) {
        var rules = new Div();
        rules.addClassName("fired-rules");
        screening.fired().forEach(rule -> rules.add(new FiredRule(rule, mayClear ? this::clear : null)));
        if (screening.fired().isEmpty()) {
            rules.add(new Paragraph("No safety rule applies to what is known today."));
        } else if (screening.fired().stream().anyMatch(rule -> !rule.approved())) {
            var unapproved = new Paragraph(SafetyPanel.UNAPPROVED);
            unapproved.addClassName("unapproved");
            getContent().add(unapproved);
        }
        getContent().add(rules);
        return this;
    }

    /** Those that hold before those that ran out; those that were ended are folded away. */
    SafetyCard withClearances(List<RecordedClearance> all, LocalDate today, ZoneId zone) {
        var open = new Div();
        open.addClassName("clearances");
        var ended = new Div();
        ended.addClassName("clearances");
        for (var recorded : all) {
            var row = new ClearanceRow(recorded, today, zone);
            if (recorded.end() == null) {
                row.offerEnd(() -> end(recorded));
                open.add(row);
            } else {
                ended.add(row);
            }
        }
        if (open.getComponentCount() == 0) {
            open.add(new Paragraph(
                    "None in force. Where a doctor allows what a rule speaks against, record it at the rule."));
        }
        getContent().add(new H3("Clearances"), open);
        if (ended.getComponentCount() > 0) {
            getContent().add(new Details("Ended · " + ended.getComponentCount(), ended));
        }
        return this;
    }

    private void clear(Fired rule) {
        new ClearanceDialog(rule, draft -> {
                    service.recordClearance(client, draft);
                    Notices.done("Clearance recorded.");
                    changed.run();
                })
                .open();
    }

    private void end(RecordedClearance recorded) {
        new EndClearanceDialog(recorded, reason -> {
                    try {
                        service.endClearance(client, recorded.clearance().id(), reason);
                        Notices.done("Clearance ended. The rule speaks as before.");
                    } catch (NotFound gone) {
                        Notices.refused("Somebody else ended this clearance meanwhile.");
                    }
                    changed.run();
                })
                .open();
    }
}
