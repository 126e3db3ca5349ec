/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.palpate.base.Rejection;

/** Shows a refusal at the field it speaks of, until the field is changed. */
public class FieldErrors implements Serializable {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** Registers the component that holds a property of the draft and returns it. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> C at(String property, C component) {
        fields.put(property, component);
        component.addValueChangeListener(change -> component.setInvalid(false));
        return component;
    }

    /** Shows the sentence at its field, or as a notice where the refusal names none. */
    public void show(Rejection rejection) {
        var field = fields.get(rejection.field());
        if (field == null) {
            Notices.refused(String.valueOf(rejection.getMessage()));
            return;
        }
        boolean known = field.isInvalid();
        field.setErrorMessage(rejection.getMessage());
        field.setInvalid(true);
        if (!known && field instanceof Focusable<?> focusable) { // once: who types on elsewhere is not called back
            focusable.focus();
        }
    }
}
