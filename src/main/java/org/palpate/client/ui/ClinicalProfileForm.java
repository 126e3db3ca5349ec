/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.client.ClinicalProfile;

/** What must be known before touching the client. */
class ClinicalProfileForm extends Composite<FormLayout> {

    private final FieldErrors errors = new FieldErrors();
    private final TextArea alerts = errors.at("alerts", ClinicalText.field(new TextArea("Alerts")));
    private final TextArea allergies = errors.at("allergies", ClinicalText.field(new TextArea("Allergies")));
    private final TextField pressure =
            errors.at("pressurePreference", ClinicalText.field(new TextField("Pressure preference")));
    private final TextArea avoid = errors.at("areasToAvoid", ClinicalText.field(new TextArea("Areas to avoid")));

    ClinicalProfileForm() {
        alerts.setHelperText("Whatever must not be missed; shown on every page of the client");
        allergies.setHelperText("Oils, nuts, latex and others");
        pressure.setHelperText("In the client's words: light, medium, firm");
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.setMaxColumns(1);
        form.add(alerts, allergies, avoid, pressure);
    }

    void setDraft(ClinicalProfile profile) {
        alerts.setValue(profile.alerts());
        allergies.setValue(profile.allergies());
        pressure.setValue(profile.pressurePreference());
        avoid.setValue(profile.areasToAvoid());
    }

    ClinicalProfile getDraft() {
        return new ClinicalProfile(alerts.getValue(), allergies.getValue(), pressure.getValue(), avoid.getValue());
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }
}
