/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.intake.Answer;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.HealthQuestions;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeWords;
import org.palpate.intake.IntakeWords.Said;

/** A health history to read: yes and unsure before all, what was answered with no in one line, the rest by part. */
class IntakeOverview extends Div {

    private final IntakeDraft intake;
    private final List<Said> all;
    private final @Nullable Integer weeksToday;

    /**
     * An overview.
     *
     * @param weeksToday of pregnancy, {@code null} when not pregnant or not known
     */
    IntakeOverview(IntakeDraft intake, @Nullable Integer weeksToday) {
        this.intake = intake;
        this.weeksToday = weeksToday;
        this.all = IntakeWords.of(intake);
        addClassName("overview");
        add(matters());
        for (var part : IntakeWords.Section.values()) {
            if (part != IntakeWords.Section.HEALTH) {
                part(part);
            }
        }
        add(rest());
    }

    private Section matters() {
        var card = card("What matters");
        card.addClassName("matters");
        int shown = 0;
        for (var question : HealthQuestions.standard().questions()) {
            if (matters(question)) {
                card.add(matter(question));
                shown++;
            }
        }
        if (shown == 0) {
            card.add(new Paragraph("Nothing was answered with yes or not sure."));
        }
        return card;
    }

    private boolean matters(HealthQuestion question) {
        var reply = intake.reply(question.key());
        return reply.answer() == Answer.YES
                || reply.answer() == Answer.UNSURE
                || !reply.chosen().isEmpty();
    }

    private Div matter(HealthQuestion question) {
        var answer = intake.reply(question.key()).answer();
        var badge = new Span(answer == null ? "Yes" : answer.label());
        badge.addClassNames("badge", "answer-" + (answer == Answer.UNSURE ? "unsure" : "yes"));
        var ask = new Span(question.ask());
        ask.addClassName("matter-question");
        var head = new Div(badge, ask);
        head.addClassName("matter-head");
        var matter = new Div(head);
        matter.addClassName("matter");
        var below = new DescriptionList();
        if (answer == null) {
            below.add(new DescriptionList.Description(IntakeWords.reply(question, intake.reply(question.key()))));
        }
        question.then().forEach(next -> {
            var words = IntakeWords.reply(next, intake.reply(next.key()));
            if (!words.isEmpty()) {
                below.add(new DescriptionList.Term(next.ask()), new DescriptionList.Description(words));
            }
        });
        if (weeksToday != null && question.key().equals("pregnant")) {
            below.add(new DescriptionList.Term("Today"), new DescriptionList.Description(weeksToday + " weeks"));
        }
        matter.add(below);
        return matter;
    }

    private void part(IntakeWords.Section part) {
        var lines = all.stream().filter(said -> said.section() == part).toList();
        if (!lines.isEmpty()) {
            var facts = new DescriptionList();
            lines.forEach(said -> facts.add(
                    new DescriptionList.Term(said.question()), new DescriptionList.Description(said.words())));
            var card = card(part.label());
            card.add(facts);
            add(card);
        }
    }

    private Section rest() {
        var no = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var question : HealthQuestions.standard().questions()) {
            var reply = intake.reply(question.key());
            if (reply.answer() == Answer.NO) {
                no.add(question.ask());
            } else if (reply.isEmpty()) {
                open.add(question.ask());
            }
        }
        var card = card("Answered with no, or not at all");
        var facts = new DescriptionList();
        fact(facts, "No", no);
        fact(facts, "Not answered", open);
        card.add(facts);
        return card;
    }

    private static void fact(DescriptionList facts, String word, List<String> asks) {
        if (!asks.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(word),
                    new DescriptionList.Description(asks.stream().collect(Collectors.joining("\n"))));
        }
    }

    private static Section card(String title) {
        var card = new Section(new H2(title));
        card.addClassName("card");
        return card;
    }
}
