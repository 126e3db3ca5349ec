/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of things of which two lines are said, with a way to add and to take away.
 *
 * @param <T> what a row makes
 */
class PairList<T> extends Composite<Div> {

    private final String first;
    private final String second;
    private final BiFunction<String, String, T> make;
    private final Runnable onChange;
    private final Div rows = new Div();
    private final Span error = new Span();
    private final List<Row> all = new ArrayList<>();

    PairList(String add, String first, String second, BiFunction<String, String, T> make, Runnable onChange) {
        this.first = first;
        this.second = second;
        this.make = make;
        this.onChange = onChange;
        getContent().addClassName("pairs");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        var button = new Button(
                add, VaadinIcon.PLUS.create(), click -> append("", "").focus());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(rows, error, button);
    }

    void set(List<T> things, Function<T, String> one, Function<T, String> other) {
        all.clear();
        rows.removeAll();
        things.forEach(thing -> append(one.apply(thing), other.apply(thing)));
    }

    List<T> get() {
        return all.stream().map(Row::thing).toList();
    }

    void show(String sentence) {
        error.setText(sentence);
        error.scrollIntoView();
    }

    private Row append(String one, String other) {
        var row = new Row(one, other);
        all.add(row);
        rows.add(row);
        return row;
    }

    private class Row extends Div {

        private final TextField one = Fields.line(first);
        private final TextField other = Fields.line(second);

        Row(String valueOfOne, String valueOfOther) {
            addClassName("pair");
            one.setValue(valueOfOne);
            other.setValue(valueOfOther);
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                all.remove(this);
                rows.remove(this);
                onChange.run();
            });
            remove.setAriaLabel("Remove");
            remove.setTooltipText("Remove");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            List.of(one, other)
                    .forEach(field -> field.addValueChangeListener(change -> {
                        error.setText("");
                        if (change.isFromClient()) {
                            onChange.run();
                        }
                    }));
            add(one, other, remove);
        }

        void focus() {
            one.focus();
        }

        T thing() {
            return make.apply(one.getValue(), other.getValue());
        }
    }
}
