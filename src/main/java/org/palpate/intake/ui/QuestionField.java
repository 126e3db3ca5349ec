/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.Reply;

/** A health question; its follow-ups unfold after yes and unsure, and stay open as long as something is said in them. */
class QuestionField extends Composite<Div> {

    private final HealthQuestion question;
    private final ReplyField field;
    private final Map<String, ReplyField> then = new LinkedHashMap<>();
    private final Div more = new Div();

    QuestionField(HealthQuestion question, Supplier<@Nullable LocalDate> today, Runnable onChange) {
        this.question = question;
        this.field = ReplyField.of(question, today, () -> {
            unfold();
            onChange.run();
        });
        getContent().addClassName("question");
        more.addClassName("question-more");
        for (var next : question.then()) {
            var below = ReplyField.of(next, today, onChange);
            then.put(next.key(), below);
            more.add(below);
        }
        getContent().add(field, more);
        unfold();
    }

    void set(Map<String, Reply> answers) {
        field.set(answers.getOrDefault(question.key(), Reply.of("")));
        then.forEach((key, below) -> below.set(answers.getOrDefault(key, Reply.of(""))));
        unfold();
    }

    void addTo(Map<String, Reply> answers) {
        put(answers, question.key(), field.get());
        then.forEach((key, below) -> put(answers, key, below.get()));
    }

    boolean isAnswered() {
        return !field.get().isEmpty();
    }

    /** Shows a refusal at its field, if it is one of this question's. */
    boolean show(Rejection rejection) {
        var wrong = rejection.field().equals(question.key()) ? field : then.get(rejection.field());
        if (wrong == null) {
            return false;
        }
        wrong.show(rejection.getMessage());
        return true;
    }

    private void unfold() {
        var answer = field.get().answer();
        boolean asked = answer == Answer.YES || answer == Answer.UNSURE;
        more.setVisible(
                asked || then.values().stream().anyMatch(below -> !below.get().isEmpty()));
    }

    private static void put(Map<String, Reply> answers, String key, Reply reply) {
        if (!reply.isEmpty()) {
            answers.put(key, reply);
        }
    }
}
