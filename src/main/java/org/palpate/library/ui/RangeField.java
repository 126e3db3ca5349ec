/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.palpate.library.Range;

/** A figure, or a smaller and a larger one. */
class RangeField extends CustomField<Range> {

    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();

    RangeField(String label) {
        setLabel(label);
        from.setAriaLabel(label + ", from");
        to.setAriaLabel(label + ", to");
        var and = new Span("to");
        and.addClassName("row-note");
        var fields = new Div(from, and, to);
        fields.addClassName("range-fields");
        add(fields);
    }

    /** The range; one figure alone stands for itself. */
    @Nullable
    Range range() {
        var low = from.getValue();
        var high = to.getValue();
        return low == null && high == null ? null : new Range(low == null ? high : low, high == null ? low : high);
    }

    void setRange(@Nullable Range range) {
        from.setValue(range == null ? null : range.from());
        to.setValue(range == null ? null : range.to());
        updateValue();
    }

    @Override
    @SuppressWarnings("NullAway") // an empty field holds null
    protected Range generateModelValue() {
        return range();
    }

    @Override
    protected void setPresentationValue(@Nullable Range range) {
        from.setValue(range == null ? null : range.from());
        to.setValue(range == null ? null : range.to());
    }
}
