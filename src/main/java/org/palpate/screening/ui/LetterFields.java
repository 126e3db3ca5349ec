/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.base.ui.FieldErrors;
import org.palpate.screening.Addressee;

/** Whom the referral letter is written to. Nobody has to be named. */
class LetterFields extends Div {

    private final TextField name;
    private final TextField practice;
    private final TextArea address;

    LetterFields(Addressee before, FieldErrors errors) {
        name = errors.at("letterName", new TextField("Doctor"));
        practice = errors.at("letterPractice", new TextField("Practice"));
        address = errors.at("letterAddress", new TextArea("Address"));
        name.setValue(before.name());
        practice.setValue(before.practice());
        address.setValue(before.address());
        var hint = new Paragraph("Without a name the letter goes to “The doctor in charge”.");
        hint.addClassName("dialog-lead");
        var fields = new Div(name, practice, address);
        fields.addClassName("told-fields");
        addClassName("letter-fields");
        add(new H3("Referral letter to"), hint, fields);
    }

    Addressee getAddressee() {
        return new Addressee(name.getValue(), practice.getValue(), address.getValue());
    }
}
