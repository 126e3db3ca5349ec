/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.Origins;
import org.palpate.chart.SoapSection;
import org.palpate.phrase.TemplateDraft;

/** The four sections of the note. */
class SoapForm extends Composite<Div> {

    /** While somebody types, the server hears of it at most this often, in milliseconds. */
    private static final int TYPING_PAUSE = 700;

    private final FieldErrors errors = new FieldErrors();
    private final TextArea subjective = section("subjective", "Subjective", "What the client says, in their words");
    private final TextArea objective = section("objective", "Objective", "What you see, feel and measure");
    private final TextArea assessment = section("assessment", "Assessment", "Progress and pattern, no diagnosis");
    private final TextArea plan = section("plan", "Plan", "What was done, how it answered, what comes next");

    private Origins origins = Origins.none();
    private @Nullable TemplateDraft prompts;

    SoapForm(Runnable onChange) {
        getContent().addClassName("soap");
        for (var section : SoapSection.values()) {
            var area = area(section);
            getContent().add(area);
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    touched(section);
                    onChange.run();
                }
            });
        }
    }

    void setDraft(NoteDraft draft) {
        subjective.setValue(draft.subjective());
        objective.setValue(draft.objective());
        assessment.setValue(draft.assessment());
        plan.setValue(draft.plan());
        origins = draft.origins();
        prompts = null;
        showHelp();
    }

    NoteDraft getDraft(List<BodyMark> marks) {
        return new NoteDraft(
                subjective.getValue(), objective.getValue(), assessment.getValue(), plan.getValue(), marks, origins);
    }

    /** Begins the note with a template. */
    void begin(String template) {
        origins = origins.withTemplate(template);
    }

    /** Says beside each section what to write in it, never in it: a prompt nobody answered is not signed. */
    void prompt(TemplateDraft template) {
        prompts = template;
        showHelp();
    }

    /** Adds a sentence to the assessment. */
    void assess(String sentence) {
        var before = assessment.getValue();
        assessment.setValue(before.isBlank() ? sentence : before.stripTrailing() + "\n" + sentence);
    }

    /** Takes a section over from the visit before. Into an empty one it counts as copied until somebody changes it. */
    void takeOver(SoapSection section, String text) {
        var area = area(section);
        var before = area.getValue();
        if (before.isBlank()) {
            area.setValue(text);
            copied(section, true);
        } else {
            area.setValue(before.stripTrailing() + "\n" + text);
        }
    }

    private void touched(SoapSection section) {
        if (origins.copied().contains(section)) {
            copied(section, false);
        }
    }

    private void copied(SoapSection section, boolean copied) {
        var sections = EnumSet.noneOf(SoapSection.class);
        sections.addAll(origins.copied());
        if (copied) {
            sections.add(section);
        } else {
            sections.remove(section);
        }
        origins = origins.withCopied(sections);
        showHelp();
    }

    private void showHelp() {
        for (var section : SoapSection.values()) {
            area(section)
                    .setHelperText(
                            origins.copied().contains(section)
                                    ? "Taken over from the visit before. Read it once more; it counts as yours when you sign."
                                    : promptFor(section));
        }
    }

    private @Nullable String promptFor(SoapSection section) {
        if (prompts == null) {
            return null;
        }
        var lines = switch (section) {
            case SUBJECTIVE -> prompts.subjective();
            case OBJECTIVE -> prompts.objective();
            case ASSESSMENT -> prompts.assessment();
            case PLAN -> prompts.plan();
        };
        return String.join(" · ", lines.lines().toList());
    }

    void setReadOnly(boolean readOnly) {
        for (var section : SoapSection.values()) {
            area(section).setReadOnly(readOnly);
        }
    }

    /** Puts the cursor where a note begins. */
    void focus() {
        subjective.focus();
    }

    void show(Rejection rejection) {
        errors.show(rejection);
    }

    private TextArea area(SoapSection section) {
        return switch (section) {
            case SUBJECTIVE -> subjective;
            case OBJECTIVE -> objective;
            case ASSESSMENT -> assessment;
            case PLAN -> plan;
        };
    }

    private TextArea section(String property, String label, String helper) {
        var area = ClinicalText.section(errors.at(property, new TextArea(label)));
        area.setPlaceholder(helper);
        area.setMinRows(3);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(TYPING_PAUSE);
        return area;
    }
}
