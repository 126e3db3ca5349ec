/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.screening.ClearanceDraft;
import org.palpate.screening.Fired;

/** Asks who cleared the client for what, and until when. */
class ClearanceDialog {

    private final FieldErrors errors = new FieldErrors();
    private final TextField from = errors.at("from", new TextField("Who gave it"));
    private final DatePicker givenOn = errors.at("givenOn", new DatePicker("Given on"));
    private final DatePicker validUntil = errors.at("validUntil", new DatePicker("Valid until"));
    private final TextArea says = errors.at("says", ClinicalText.field(new TextArea("What it allows")));
    private final Fired rule;
    private final FormDialog dialog;

    ClearanceDialog(Fired rule, Consumer<ClearanceDraft> onSave) {
        this.rule = rule;
        from.setPlaceholder("Dr Ames, family doctor");
        validUntil.setHelperText("Leave it empty when the clearance names no day.");
        var dates = new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy");
        givenOn.setI18n(dates);
        validUntil.setI18n(dates);
        var about = new Paragraph(rule.condition());
        about.addClassName("dialog-lead");
        var days = new Div(givenOn, validUntil);
        days.addClassName("told-fields");
        var form = new Div(about, from, days, says);
        form.addClassName("dialog-form");
        dialog = new FormDialog("Record a clearance", form, "Record", () -> save(onSave));
    }

    void open() {
        dialog.open();
    }

    private void save(Consumer<ClearanceDraft> onSave) {
        try {
            onSave.accept(new ClearanceDraft(
                    rule.rule(), from.getValue(), givenOn.getValue(), says.getValue(), validUntil.getValue()));
            dialog.close();
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }
}
