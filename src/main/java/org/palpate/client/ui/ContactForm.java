/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.client.Contact;

/** Name and contacts of a client. */
class ContactForm extends Composite<FormLayout> {

    private final FieldErrors errors = new FieldErrors();
    final TextField givenName = errors.at("givenName", new TextField("Given name"));
    final TextField familyName = errors.at("familyName", new TextField("Family name"));
    final TextField preferredName = errors.at("preferredName", new TextField("Preferred name"));
    final TextField pronouns = errors.at("pronouns", new TextField("Pronouns"));
    final DatePicker birthDate = errors.at("birthDate", new DatePicker("Date of birth"));
    final TextField phone = errors.at("phone", new TextField("Phone"));
    final TextField email = errors.at("email", new TextField("E-mail"));
    final TextField emergencyContact = errors.at("emergencyContact", new TextField("Emergency contact"));
    final TextArea address = errors.at("address", new TextArea("Address"));

    ContactForm() {
        givenName.setRequiredIndicatorVisible(true);
        birthDate.setRequiredIndicatorVisible(true);
        birthDate.setI18n(new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy"));
        birthDate.setAutoOpen(false); // nobody finds 1971 by turning months
        birthDate.setPlaceholder("YYYY-MM-DD");
        birthDate.setHelperText("Year, month, day");
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(givenName, familyName);
        form.addFormRow(preferredName, pronouns);
        form.addFormRow(birthDate, phone);
        form.addFormRow(email, emergencyContact);
        form.addFormRow(address);
        form.setColspan(address, 2);
    }

    void setDraft(Contact contact) {
        givenName.setValue(contact.givenName());
        familyName.setValue(contact.familyName());
        preferredName.setValue(contact.preferredName());
        pronouns.setValue(contact.pronouns());
        birthDate.setValue(contact.birthDate());
        phone.setValue(contact.phone());
        email.setValue(contact.email());
        emergencyContact.setValue(contact.emergencyContact());
        address.setValue(contact.address());
    }

    Contact getDraft() {
        return new Contact(
                givenName.getValue(),
                familyName.getValue(),
                preferredName.getValue(),
                pronouns.getValue(),
                birthDate.getValue(),
                phone.getValue(),
                email.getValue(),
                address.getValue(),
                emergencyContact.getValue());
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }
}
