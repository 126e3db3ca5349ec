/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.palpate.base.ui.Format;
import org.palpate.screening.RuleSummary;

/** A safety rule on the clinic's page. */
class RuleCard extends Article {

    RuleCard(RuleSummary rule, ZoneId zone, Consumer<RuleSummary> onApprove, Consumer<RuleSummary> onChange) {
        addClassNames("card", "rule-card");
        var id = new Span(rule.id());
        id.addClassName("rule-id");
        var state = new Span(rule.approved() ? "Approved" : "Not yet approved by your clinic");
        state.addClassNames("badge", rule.approved() ? "badge-approved" : "badge-draft");
        var top = new Div(new SeverityBadge(rule.severity()), id, state);
        top.addClassName("fired-rule-top");
        add(top, new H2(rule.condition()), new Paragraph(rule.wording()), facts(rule), more(rule, zone));
        var actions = new Div();
        actions.addClassName("safety-actions");
        if (!rule.approved()) {
            actions.add(new Button("Approve " + rule.id(), click -> onApprove.accept(rule)));
        }
        actions.add(new Button("Change severity of " + rule.id(), click -> onChange.accept(rule)));
        add(actions);
    }

    private static Component facts(RuleSummary rule) {
        var facts = new Div(
                new Span("Fired at " + visits(rule.fired())), new Span("overridden at " + visits(rule.overridden())));
        facts.addClassName("rule-counts");
        return facts;
    }

    private static Component more(RuleSummary rule, ZoneId zone) {
        var when = new UnorderedList();
        rule.when().stream().map(ListItem::new).forEach(when::add);
        var content = new Div(
                line("What to do", rule.whatToDo()),
                line("Fires on any of", ""),
                when,
                line("Where", rule.where()),
                line("Techniques", rule.techniques()),
                line("Source", rule.source()),
                line("Version", String.valueOf(rule.version())));
        content.addClassName("rule-why");
        var approval = rule.approval();
        if (approval != null) {
            content.add(line("Approved", settled(approval, zone)));
        }
        var change = rule.change();
        if (change != null) {
            var was = "Ships as: " + SeverityBadge.words(rule.shipped()) + ". ";
            content.add(line("Changed", was + settled(change, zone)));
        }
        return new Details("When it fires, where, source", content);
    }

    private static String settled(RuleSummary.Settled settled, ZoneId zone) {
        var words = settled.lead() + ", " + Format.dayAndTime(settled.at(), zone) + ", entered by " + settled.by();
        return settled.reason().isEmpty() ? words : words + ". " + settled.reason();
    }

    private static Component line(String word, String text) {
        var label = new Span(word);
        label.addClassName("fact-word");
        var line = new Div(label, new Span(text));
        line.addClassName("rule-line");
        return line;
    }

    private static String visits(int number) {
        return number == 1 ? "1 visit" : number + " visits";
    }
}
