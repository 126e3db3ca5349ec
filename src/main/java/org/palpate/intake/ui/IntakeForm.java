/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.bodymap.BodyMapField;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeDraft.Background;
import org.palpate.intake.IntakeDraft.Medicine;
import org.palpate.intake.IntakeDraft.Operation;
import org.palpate.intake.Reply;

/** The health history as a form, for a therapist with the client beside them and for the client alone. */
class IntakeForm extends Composite<Div> {

    private final FormFields fields;
    private final List<QuestionField> questions;
    private final PairList<Medicine> medicines;
    private final PairList<Operation> operations;
    private final PainFields pain;
    private final PreferenceFields preferences;
    private final BodyMapField map;
    private final TextArea goals;
    private final TextField occupation;
    private final CheckboxGroup<Background> background;
    private final Details wishes = new Details("How you like it to be (if you want to say)");

    /**
     * An empty form.
     *
     * @param today the day on which a number is told that is typed now; may know none, then it is the day it is saved
     * @param onChange runs whenever somebody changed something
     */
    IntakeForm(Supplier<@Nullable LocalDate> today, Runnable onChange) {
        fields = new FormFields(onChange);
        questions = HealthQuestions.standard().questions().stream()
                .map(question -> new QuestionField(question, today, onChange))
                .toList();
        medicines = new PairList<>("Add medicine", "Medicine", "What for", Medicine::new, onChange);
        operations = new PairList<>("Add operation", "Operation", "When", Operation::new, onChange);
        pain = new PainFields(fields);
        preferences = new PreferenceFields(fields);
        goals = fields.at("goals", Fields.area("What would you like to be able to do again?", 2));
        occupation = fields.at("occupation", Fields.line("What do you do all day?"));
        background = fields.at("background", new CheckboxGroup<>("What of this is true of you?"));
        background.addClassName("choices");
        background.setItems(Background.values());
        background.setItemLabelGenerator(Background::label);
        map = fields.at("marks", Fields.bodyMap(List.of(Kind.REPORTED, Kind.AVOID)));
        lay();
    }

    private void lay() {
        var asked = new Div();
        asked.addClassName("questions");
        questions.forEach(asked::add);
        var daily = new Div(goals, occupation, background);
        daily.addClassName("fields");
        wishes.add(preferences);
        wishes.setWidthFull();
        getContent().addClassName("intake-form");
        getContent()
                .add(
                        section("Your visit", "", pain),
                        section(
                                "Show it on the body",
                                "Tap where it is. Tap again to say more, or to take it away.",
                                map),
                        section("Your health", "Yes, no, or not sure: all three help.", asked),
                        section("Medicines and operations", "", medicines, operations),
                        section("Goals and daily life", "", daily),
                        section("Your wishes", "", wishes));
    }

    void setDraft(IntakeDraft draft) {
        questions.forEach(question -> question.set(draft.answers()));
        medicines.set(draft.medicines(), Medicine::name, Medicine::purpose);
        operations.set(draft.operations(), Operation::what, Operation::when);
        pain.set(draft.pain());
        map.setValue(draft.marks());
        goals.setValue(draft.goals());
        occupation.setValue(draft.occupation());
        background.setValue(draft.background());
        preferences.set(draft.preferences());
        wishes.setOpened(!draft.preferences().equals(IntakeDraft.Preferences.empty()));
    }

    IntakeDraft getDraft() {
        var answers = new LinkedHashMap<String, Reply>();
        questions.forEach(question -> question.addTo(answers));
        return new IntakeDraft(
                answers,
                medicines.get(),
                operations.get(),
                pain.get(),
                goals.getValue(),
                map.getValue(),
                preferences.get(),
                occupation.getValue(),
                background.getValue());
    }

    /** How many of the health questions are answered. */
    int answered() {
        return (int) questions.stream().filter(QuestionField::isAnswered).count();
    }

    /** How many health questions there are. */
    int questions() {
        return questions.size();
    }

    /** Shows a refusal at its field, unfolding what it stands in. */
    void show(Rejection rejection) {
        var sentence = String.valueOf(rejection.getMessage());
        switch (rejection.field()) {
            case "medicines" -> medicines.show(sentence);
            case "operations" -> operations.show(sentence);
            default -> {
                if (questions.stream().noneMatch(question -> question.show(rejection))) {
                    pain.open();
                    wishes.setOpened(true);
                    fields.show(rejection);
                }
            }
        }
    }

    private static Section section(String title, String lead, Component... content) {
        var section = new Section(new H2(title));
        if (!lead.isEmpty()) {
            var words = new Paragraph(lead);
            words.addClassName("section-lead");
            section.add(words);
        }
        section.add(content);
        section.addClassName("card");
        return section;
    }
}
