/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.palpate.screening.Because;
import org.palpate.screening.Fired;

/** One rule that fired: what was found, what to do, where it holds, why and from which source. */
class FiredRule extends Article {

    /** A rule; {@code onClear} opens the form for a clearance, {@code null} where none may be recorded. */
    FiredRule(Fired rule, @Nullable Consumer<Fired> onClear) {
        addClassName("fired-rule");
        getElement().setAttribute("data-severity", rule.severity().name());
        var id = new Span(rule.rule());
        id.addClassName("rule-id");
        boolean grave = rule.severity().needsReason();
        var title = new H3(rule.condition());
        var top = new Div(new SeverityBadge(rule.severity()), grave ? id : title);
        top.addClassName("fired-rule-top");
        add(top);
        if (grave) {
            add(title);
        }
        add(sentence(rule));
        if (grave) {
            add(whatToDo(rule));
        }
        if (rule.cleared() != null) {
            var cleared = new Paragraph(rule.cleared());
            cleared.addClassName("cleared");
            add(cleared);
        }
        add(why(rule));
        if (onClear != null && rule.clearable() && rule.cleared() == null) {
            var clear = new Button("Record a clearance", click -> onClear.accept(rule));
            clear.addThemeVariants(ButtonVariant.TERTIARY);
            add(clear);
        }
    }

    private static Component sentence(Fired rule) {
        var sentence = new Paragraph(rule.wording());
        sentence.addClassName("rule-wording");
        return sentence;
    }

    private static Component whatToDo(Fired rule) {
        var todo = new Paragraph(rule.whatToDo());
        todo.addClassName("what-to-do");
        return todo;
    }

    /** What a careful reader wants to know; of a rule that only asks for care, what to do as well. */
    private static Component why(Fired rule) {
        var because = new UnorderedList();
        rule.because().stream()
                .map(Because::words)
                .distinct()
                .map(ListItem::new)
                .forEach(because::add);
        var content = new Div(
                because,
                line("Where", rule.where()),
                line("Source", rule.source()),
                line("Rule", rule.rule() + ", version " + rule.version()));
        content.addClassName("rule-why");
        if (!rule.severity().needsReason()) {
            content.addComponentAsFirst(whatToDo(rule));
        }
        var details = new Details("More", content);
        details.setOpened(rule.severity().needsReason());
        return details;
    }

    private static Component line(String word, String text) {
        var label = new Span(word);
        label.addClassName("fact-word");
        var line = new Div(label, new Span(text));
        line.addClassName("rule-line");
        return line;
    }
}
