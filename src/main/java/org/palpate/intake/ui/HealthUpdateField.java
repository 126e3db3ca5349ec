/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Commands;
import org.palpate.client.ClientId;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.HealthUpdate;
import org.palpate.intake.HealthUpdate.Changed;

/**
 * "Anything changed?", asked at every visit: three answers, the questions of every visit folded below, and the way to the
 * whole health history.
 */
public class HealthUpdateField extends CustomField<HealthUpdate> {

    private final RadioButtonGroup<Changed> changed =
            Fields.segmented("Has anything changed in your health?", Changed.values(), Changed::label);
    private final TextArea note = Fields.area("What has changed", 2);
    private final Anchor update = new Anchor("", "Update the health history");
    private final Details again = new Details("Ask again at every visit for the low back");
    private final Map<String, RadioButtonGroup<Answer>> questions = new LinkedHashMap<>();
    private @Nullable Integer intakeNumber;

    /** A field that was not asked yet. */
    public HealthUpdateField() {
        super(HealthUpdate.notAsked());
        addClassName("health-update");
        setWidthFull();
        update.addClassName("button-link");
        update.setVisible(false);
        changed.setValue(Changed.NOT_ASKED);
        Commands.focus(changed, "Before you start: has anything changed in health?", "Alt+8");
        var asked = new Div();
        asked.addClassName("questions");
        for (var question : HealthQuestions.standard().everyVisit()) {
            asked.add(ask(question));
        }
        again.add(asked);
        again.setWidthFull();
        changed.addValueChangeListener(change -> told(change.isFromClient()));
        note.addValueChangeListener(change -> told(change.isFromClient()));
        add(changed, note, update, again);
        unfold();
    }

    /**
     * Says whose health history it is about.
     *
     * @param client for the way to the health history
     * @param version the number of the version in force, {@code null} when there is none
     */
    public void setHealthHistory(ClientId client, @Nullable Integer version) {
        intakeNumber = version;
        update.setHref(HealthPages.form(client));
        update.setText(version == null ? "Take the health history" : "Update the health history");
        update.setVisible(!isReadOnly());
    }

    /** Unfolds the questions of every visit, as for a visit for the low back; folds them only while none is answered. */
    public void setLowBack(boolean lowBack) {
        again.setOpened(lowBack || questions.values().stream().anyMatch(group -> !group.isEmpty()));
    }

    /** Shows a refusal of {@link HealthUpdate#checked()}. */
    public void show(Rejection rejection) {
        note.setErrorMessage(rejection.getMessage());
        note.setVisible(true);
        note.setInvalid(true);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        changed.setReadOnly(readOnly);
        note.setReadOnly(readOnly);
        questions.values().forEach(group -> group.setReadOnly(readOnly));
        update.setVisible(!readOnly && !update.getHref().isEmpty());
    }

    @Override
    protected HealthUpdate generateModelValue() {
        var answers = new LinkedHashMap<String, Answer>();
        questions.forEach((key, group) -> {
            var answer = group.getValue();
            if (answer != null) {
                answers.put(key, answer);
            }
        });
        var said = changed.getValue();
        return new HealthUpdate(said == null ? Changed.NOT_ASKED : said, answers, note.getValue(), intakeNumber);
    }

    @Override
    protected void setPresentationValue(HealthUpdate value) {
        changed.setValue(value.changed());
        note.setValue(value.note());
        questions.forEach((key, group) -> group.setValue(value.answers().get(key)));
        intakeNumber = value.intakeNumber() == null ? intakeNumber : value.intakeNumber();
        unfold();
    }

    private RadioButtonGroup<Answer> ask(HealthQuestion question) {
        var group = Fields.segmented(question.ask(), Answer.values(), Answer::label);
        group.addValueChangeListener(change -> told(change.isFromClient()));
        questions.put(question.key(), group);
        return group;
    }

    private void told(boolean byPerson) {
        unfold();
        if (byPerson) {
            updateValue();
        }
    }

    private void unfold() {
        note.setInvalid(false);
        note.setVisible(changed.getValue() == Changed.CHANGED || !note.isEmpty());
        if (questions.values().stream().anyMatch(group -> !group.isEmpty())) {
            again.setOpened(true);
        }
    }
}
