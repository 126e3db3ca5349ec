/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;

/** The fields of the form by their names: each tells when somebody changed it, and shows what is wrong with it. */
class FormFields {

    private final FieldErrors errors = new FieldErrors();
    private final Runnable onChange;

    FormFields(Runnable onChange) {
        this.onChange = onChange;
    }

    <C extends Component & HasValidationProperties & HasValue<?, ?>> C at(String property, C field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        return errors.at(property, field);
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }
}
