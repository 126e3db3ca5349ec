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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark.Kind;

/** Fields as this form has them: they tell of what is typed while it is typed. */
final class Fields {

    /** While somebody types, the server hears of it at most this often, in milliseconds. */
    private static final int TYPING_PAUSE = 700;

    /** The body map in the words of whoever marks their own body; the keys are in {@code body-map/texts.ts}. */
    private static final Map<String, String> MAP_WORDS = Map.ofEntries(
            Map.entry("newMarks", "I show"),
            Map.entry("REPORTED", "Where it hurts or needs work"),
            Map.entry("AVOID", "Where not to touch"),
            Map.entry("group.REPORTED", "Where it hurts or needs work"),
            Map.entry("group.AVOID", "Where not to touch"),
            Map.entry("intensity.REPORTED", "How strong is it?"),
            Map.entry("kind", "This is"),
            Map.entry("clientLeft", "Your LEFT"),
            Map.entry("clientRight", "Your RIGHT"),
            Map.entry("hint", "Tap where it is."));

    private Fields() {}

    static TextArea area(String label, int rows) {
        var area = ClinicalText.field(typed(new TextArea(label)));
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

    static BodyMapField bodyMap(List<Kind> kinds) {
        var map = new BodyMapField();
        map.setForClient(kinds);
        map.setTexts(MAP_WORDS);
        map.addRefusalListener(refusal -> refusal.sentences().forEach(Notices::refused));
        return map;
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
