/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.security.NewAccount;
import org.palpate.security.Role;

/** Somebody new: who they are, how they log in, what they are to the clinic. */
class AccountForm extends Composite<FormLayout> {

    private final FieldErrors errors;
    private final TextField displayName;
    private final TextField credential;
    private final TextField registrationNumber;
    private final TextField username;
    private final PasswordField password;
    private final CheckboxGroup<Role> roles;

    AccountForm(FieldErrors errors) {
        this.errors = errors;
        displayName = errors.at("displayName", new TextField("Full name"));
        credential = errors.at("credential", new TextField("Credential"));
        registrationNumber = errors.at("registrationNumber", new TextField("Registration number"));
        username = errors.at("username", new TextField("User name"));
        password = errors.at("password", new PasswordField("First password"));
        roles = errors.at("roles", new CheckboxGroup<>("Roles"));
        credential.setHelperText("As printed behind the name: RMT, LMT");
        username.setHelperText("Small letters and digits");
        password.setHelperText("At least 12 characters; a few words make a good one");
        roles.setItems(Role.THERAPIST, Role.FRONT_DESK, Role.MANAGER, Role.ADMIN);
        roles.setItemLabelGenerator(Role::label);
        var form = getContent();
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(displayName);
        form.setColspan(displayName, 2);
        form.addFormRow(credential, registrationNumber);
        form.addFormRow(username, password);
        form.addFormRow(roles);
        form.setColspan(roles, 2);
    }

    void setRoles(Set<Role> preset) {
        roles.setValue(preset);
    }

    NewAccount getDraft() {
        return new NewAccount(username.getValue(), displayName.getValue(), password.getValue(), roles.getValue());
    }

    String credential() {
        return credential.getValue();
    }

    String registrationNumber() {
        return registrationNumber.getValue();
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }
}
