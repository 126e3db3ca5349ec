/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.plan.PlanDraft;

/** The plan as a form. */
class PlanForm extends Composite<Div> {

    private final FieldErrors errors = new FieldErrors();
    private final GoalList goals = new GoalList(() -> {});
    private final TextField frequency = errors.at("frequency", ClinicalText.field(new TextField("Frequency")));
    private final IntegerField visits = errors.at("visits", new IntegerField("Planned visits"));
    private final IntegerField minutes = errors.at("minutes", new IntegerField("Minutes per visit"));
    private final DatePicker reviewDate = errors.at("reviewDate", new DatePicker("Review date"));
    private final TextArea techniques = errors.at("techniques", ClinicalText.field(new TextArea("Techniques")));
    private final TextArea homeCare = errors.at("homeCare", ClinicalText.field(new TextArea("Home care")));
    private final TextArea precautions = errors.at("precautions", ClinicalText.field(new TextArea("Precautions")));

    PlanForm() {
        getContent().addClassName("plan-form");
        frequency.setPlaceholder("Once a week for six weeks");
        techniques.setPlaceholder("One per line: which technique, where, why");
        homeCare.setPlaceholder("What the client does between visits, one step per line, in plain words");
        precautions.setPlaceholder("What to take care of");
        reviewDate.setI18n(new DatePickerI18n().setDateFormats("yyyy-MM-dd", "dd.MM.yyyy", "d MMM yyyy"));
        techniques.setMinRows(3);
        homeCare.setMinRows(4);
        precautions.setMinRows(2);
        var dose = new Div(frequency, visits, minutes, reviewDate);
        dose.addClassName("plan-dose");
        getContent()
                .add(
                        section("Goals", goals),
                        section("How often and how long", dose),
                        section("Treatment", techniques, precautions),
                        section("At home", homeCare));
    }

    void setDraft(PlanDraft draft) {
        goals.setGoals(draft.goals());
        frequency.setValue(draft.frequency());
        visits.setValue(draft.visits());
        minutes.setValue(draft.minutes());
        reviewDate.setValue(draft.reviewDate());
        techniques.setValue(draft.techniques());
        homeCare.setValue(draft.homeCare());
        precautions.setValue(draft.precautions());
    }

    PlanDraft getDraft() {
        return new PlanDraft(
                goals.getGoals(),
                frequency.getValue(),
                visits.getValue(),
                minutes.getValue(),
                techniques.getValue(),
                homeCare.getValue(),
                precautions.getValue(),
                reviewDate.getValue());
    }

    void setReadOnly(boolean closed) {
        goals.setReadOnly(closed);
        frequency.setReadOnly(closed);
        visits.setReadOnly(closed);
        minutes.setReadOnly(closed);
        reviewDate.setReadOnly(closed);
        techniques.setReadOnly(closed);
        homeCare.setReadOnly(closed);
        precautions.setReadOnly(closed);
    }

    void show(Rejection rejection) {
        if (rejection.field().equals("goals")) {
            goals.show(String.valueOf(rejection.getMessage()));
        } else {
            errors.show(rejection);
        }
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        section.addClassName("card");
        return section;
    }
}
