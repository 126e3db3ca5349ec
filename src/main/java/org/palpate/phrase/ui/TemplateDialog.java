/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.phrase.TemplateCard;
import org.palpate.phrase.TemplateDraft;
import org.palpate.phrase.TemplateService;
import org.palpate.phrase.VisitTemplate;

/** Gives a template other words, a usual length, and what is in view. */
class TemplateDialog {

    private static final TemplateDraft BLANK =
            new TemplateDraft("", "", "", "", "", EnumSet.allOf(TemplateCard.class), null);

    /** What changes, {@code null} for one that is not there yet. */
    private final @Nullable VisitTemplate template;

    private final TemplateService templates;
    private final Runnable onSaved;
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.at("name", new TextField("Name"));
    private final IntegerField minutes = errors.at("minutes", new IntegerField("Usual length"));
    private final TextArea subjective = prompts("subjective", "Subjective");
    private final TextArea objective = prompts("objective", "Objective");
    private final TextArea assessment = prompts("assessment", "Assessment");
    private final TextArea plan = prompts("plan", "Plan");
    private final CheckboxGroup<TemplateCard> cards = new CheckboxGroup<>("In view besides the note");
    private final FormDialog dialog;

    /** Adds a template of the clinic's own. */
    static TemplateDialog fresh(TemplateService templates, Runnable onSaved) {
        return new TemplateDialog(null, templates, onSaved);
    }

    /** Changes a template. */
    static TemplateDialog of(VisitTemplate template, TemplateService templates, Runnable onSaved) {
        return new TemplateDialog(template, templates, onSaved);
    }

    private TemplateDialog(@Nullable VisitTemplate template, TemplateService templates, Runnable onSaved) {
        this.template = template;
        this.templates = templates;
        this.onSaved = onSaved;
        minutes.setSuffixComponent(new Span("min"));
        subjective.setHelperText("One prompt on each line");
        cards.setItems(List.of(TemplateCard.values()));
        cards.setItemLabelGenerator(TemplateCard::label);
        fill(template == null ? BLANK : template.content());
        dialog = new FormDialog(
                template == null
                        ? "New template"
                        : "Template: " + template.content().name(),
                form(),
                "Save template",
                this::save);
    }

    void open() {
        dialog.open();
    }

    private Div form() {
        var head = new Div(name, minutes);
        head.addClassName("template-fields");
        var form = new Div(head, subjective, objective, assessment, plan, cards);
        var cameWith = template == null || !template.changed() ? null : template.shipped();
        if (cameWith != null) {
            var shipped = new Button("Fill in what it came with", click -> fill(cameWith));
            shipped.addThemeVariants(ButtonVariant.TERTIARY);
            form.add(shipped);
        }
        form.addClassName("stacked-form");
        return form;
    }

    private void fill(TemplateDraft content) {
        name.setValue(content.name());
        minutes.setValue(content.minutes());
        subjective.setValue(content.subjective());
        objective.setValue(content.objective());
        assessment.setValue(content.assessment());
        plan.setValue(content.plan());
        cards.setValue(content.cards());
    }

    private void save() {
        var draft = new TemplateDraft(
                name.getValue(),
                subjective.getValue(),
                objective.getValue(),
                assessment.getValue(),
                plan.getValue(),
                cards.getValue(),
                minutes.getValue());
        try {
            if (template == null) {
                templates.add(draft);
            } else {
                templates.change(template.key(), draft, template.version());
            }
            dialog.close();
            onSaved.run();
            Notices.done("Template saved.");
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed this template meanwhile. Copy your words, and open it again.");
        }
    }

    private TextArea prompts(String property, String label) {
        var area = errors.at(property, new TextArea(label));
        area.setMinRows(3);
        area.setMaxRows(8);
        area.setWidthFull();
        return area;
    }
}
