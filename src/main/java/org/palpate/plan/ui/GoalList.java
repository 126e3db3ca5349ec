/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.palpate.base.ui.ClinicalText;
import org.palpate.plan.PlanDraft.Goal;

/** The goals, each on a row, with a way to add and to take away. */
class GoalList extends Composite<Div> {

    private final Div rows = new Div();
    private final Span error = new Span();
    private final Button add = new Button("Add goal", VaadinIcon.PLUS.create());
    private final List<Row> goals = new ArrayList<>();
    private final Runnable onChange;
    private boolean readOnly;

    GoalList(Runnable onChange) {
        this.onChange = onChange;
        getContent().addClassName("goals");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        rows.addClassName("goal-rows");
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> append(new Goal("", "", null)).text.focus());
        getContent().add(rows, error, add);
    }

    void setGoals(List<Goal> all) {
        goals.clear();
        rows.removeAll();
        all.forEach(this::append);
        if (all.isEmpty() && !readOnly) {
            append(new Goal("", "", null));
        }
    }

    List<Goal> getGoals() {
        return goals.stream().map(Row::goal).toList();
    }

    void setReadOnly(boolean closed) {
        readOnly = closed;
        add.setVisible(!closed);
        goals.forEach(row -> row.setReadOnly(closed));
    }

    void show(String sentence) {
        error.setText(sentence);
    }

    private Row append(Goal goal) {
        var row = new Row(goal);
        row.setReadOnly(readOnly);
        goals.add(row);
        rows.add(row);
        return row;
    }

    private class Row extends Div {

        private final TextField text = ClinicalText.field(new TextField("Goal"));
        private final TextField measure = ClinicalText.field(new TextField("Measured by"));
        private final DatePicker date = new DatePicker("Target date");
        private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());

        Row(Goal goal) {
            addClassName("goal-row");
            text.setPlaceholder("In the client's words: garden for an hour");
            measure.setPlaceholder("Pain 3 of 10 after gardening");
            date.setI18n(new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy"));
            text.setValue(goal.text());
            measure.setValue(goal.measure());
            date.setValue(goal.targetDate());
            remove.setAriaLabel("Remove goal");
            remove.setTooltipText("Remove goal");
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClickListener(click -> {
                goals.remove(this);
                rows.remove(this);
                onChange.run();
            });
            text.addValueChangeListener(change -> show(""));
            add(text, measure, date, remove);
        }

        Goal goal() {
            return new Goal(text.getValue(), measure.getValue(), date.getValue());
        }

        void setReadOnly(boolean closed) {
            text.setReadOnly(closed);
            measure.setReadOnly(closed);
            date.setReadOnly(closed);
            remove.setVisible(!closed);
        }
    }
}
