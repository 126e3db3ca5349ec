/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.screening.RuleSummary;
import org.palpate.screening.Severity;

/** The two forms of the page about rules. */
final class RuleDialogs {

    private RuleDialogs() {}

    /** Hears which severity was chosen, by whom and why. */
    interface SeverityChange {
        void to(@Nullable Severity severity, String lead, String reason);
    }

    static FormDialog approve(Map<String, Integer> versions, Consumer<String> onSave) {
        var errors = new FieldErrors();
        var lead = errors.at("lead", lead());
        var about = new Paragraph("Your clinical lead has read and approves: " + String.join(", ", versions.keySet()));
        return dialog("Approve", new Div(about, lead), "Approve", errors, () -> onSave.accept(lead.getValue()));
    }

    static FormDialog severity(RuleSummary rule, SeverityChange onSave) {
        var errors = new FieldErrors();
        var severity = errors.at("severity", new Select<Severity>());
        severity.setLabel("How far it goes");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(SeverityBadge::words);
        severity.setValue(rule.severity());
        var lead = errors.at("lead", lead());
        var reason = errors.at("reason", ClinicalText.field(new TextArea("Reason")));
        reason.setHelperText("Needed when the rule becomes milder than it ships.");
        var about = new Paragraph(rule.condition() + ". Ships as: " + SeverityBadge.words(rule.shipped()) + ".");
        return dialog(
                "Change " + rule.id(),
                new Div(about, severity, lead, reason),
                "Change",
                errors,
                () -> onSave.to(severity.getValue(), lead.getValue(), reason.getValue()));
    }

    private static TextField lead() {
        var lead = new TextField("Clinical lead");
        lead.setHelperText("Name and credential of who decides.");
        return lead;
    }

    private static FormDialog dialog(String title, Div form, String verb, FieldErrors errors, Runnable work) {
        form.addClassName("dialog-form");
        return new Form(title, form, verb, errors, work).dialog;
    }

    /** A form that stays open, with the sentence at its field, while what it holds is refused. */
    private static final class Form {

        private final FormDialog dialog;

        Form(String title, Div form, String verb, FieldErrors errors, Runnable work) {
            dialog = new FormDialog(title, form, verb, () -> run(errors, work));
        }

        private void run(FieldErrors errors, Runnable work) {
            try {
                work.run();
                dialog.close();
            } catch (Rejection rejection) {
                errors.show(rejection);
            }
        }
    }
}
