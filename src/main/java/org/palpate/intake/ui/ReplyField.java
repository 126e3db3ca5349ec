/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.base.ui.Format;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.Reply;

/** The field for one question, as its kind needs it. */
class ReplyField extends Composite<Div> {

    private final HasValidationProperties field;
    private final Supplier<Reply> read;
    private final Consumer<Reply> write;

    private <C extends Component & HasValidationProperties & HasValue<?, ?>> ReplyField(
            C field, Supplier<Reply> read, Consumer<Reply> write, Runnable onChange) {
        this.field = field;
        this.read = read;
        this.write = write;
        getContent().addClassName("reply");
        getContent().add(field);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            if (change.isFromClient()) {
                onChange.run();
            }
        });
    }

    static ReplyField of(HealthQuestion question, Supplier<@Nullable LocalDate> today, Runnable onChange) {
        return switch (question.kind()) {
            case ANSWER -> answer(question, onChange);
            case NUMBER -> number(question, today, onChange);
            case DATE -> date(question, onChange);
            case TEXT -> text(question, onChange);
            case CHOICES -> choices(question, onChange);
            case PLACES -> places(question, onChange);
        };
    }

    private static ReplyField answer(HealthQuestion question, Runnable onChange) {
        var choice = new RadioButtonGroup<Answer>(question.ask());
        choice.addClassName("segmented");
        choice.setItems(Answer.values());
        choice.setItemLabelGenerator(Answer::label);
        return new ReplyField(
                choice, () -> Reply.of(choice.getValue()), reply -> choice.setValue(reply.answer()), onChange);
    }

    /** A number that was told before keeps its day until somebody types another. */
    private static ReplyField number(HealthQuestion question, Supplier<@Nullable LocalDate> today, Runnable onChange) {
        var field = new IntegerField(question.ask());
        field.setStepButtonsVisible(true);
        var toldOn = new @Nullable LocalDate[1];
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toldOn[0] = today.get();
                field.setHelperText(null);
            }
        });
        return new ReplyField(
                field,
                () -> Reply.of(field.getValue(), toldOn[0]),
                reply -> {
                    toldOn[0] = reply.toldOn();
                    field.setValue(reply.number());
                    field.setHelperText(toldOn[0] == null ? null : "As told on " + Format.day(toldOn[0]));
                },
                onChange);
    }

    private static ReplyField date(HealthQuestion question, Runnable onChange) {
        var field = Fields.date(question.ask());
        return new ReplyField(field, () -> Reply.of(field.getValue()), reply -> field.setValue(reply.date()), onChange);
    }

    private static ReplyField text(HealthQuestion question, Runnable onChange) {
        TextArea field = Fields.area(question.ask(), 2);
        return new ReplyField(field, () -> Reply.of(field.getValue()), reply -> field.setValue(reply.text()), onChange);
    }

    private static ReplyField choices(HealthQuestion question, Runnable onChange) {
        var field = new CheckboxGroup<String>(question.ask());
        field.addClassName("choices");
        field.setItems(question.options().keySet());
        field.setItemLabelGenerator(key -> question.options().getOrDefault(key, key));
        return new ReplyField(
                field, () -> Reply.of(field.getValue()), reply -> field.setValue(reply.chosen()), onChange);
    }

    private static ReplyField places(HealthQuestion question, Runnable onChange) {
        var field = new PlacesField(question.ask());
        return new ReplyField(
                field, () -> Reply.of(field.getValue()), reply -> field.setValue(reply.places()), onChange);
    }

    Reply get() {
        return read.get();
    }

    void set(Reply reply) {
        write.accept(reply);
    }

    void show(@Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        Fields.bringIntoSight((Component) field);
    }
}
