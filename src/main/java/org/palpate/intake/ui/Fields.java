/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;

/** Fields as this form has them: they tell of what is typed while it is typed. */
final class Fields {

    /** While somebody types, the server hears of it at most this often, in milliseconds. */
    private static final int TYPING_PAUSE = 700;

    private Fields() {}

    static TextArea area(String label, int rows) {
        var area = typed(new TextArea(label));
        area.setMinRows(rows);
        area.setWidthFull();
        return area;
    }

    static TextField line(String label) {
        var line = typed(new TextField(label));
        line.setWidthFull();
        return line;
    }

    static DatePicker date(String label) {
        var date = new DatePicker(label);
        date.setI18n(new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy"));
        return date;
    }

    static <E extends Enum<E>> RadioButtonGroup<E> segmented(String label, E[] items, Function<E, String> words) {
        var group = new RadioButtonGroup<E>(label);
        group.addClassName("segmented");
        group.setItems(items);
        group.setItemLabelGenerator(words::apply);
        return group;
    }

    /** Goes to the field; a body map, which takes no focus, is scrolled to. */
    static void bringIntoSight(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.scrollIntoView();
        }
    }

    private static <F extends HasValueChangeMode> F typed(F field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return field;
    }
}
