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
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.FieldErrors;
import org.palpate.bodymap.BodyMark;
import org.palpate.chart.Narrative.Narrated;
import org.palpate.chart.NoteDraft;
import org.palpate.chart.NoteEdit;
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

    private final WrittenLines lines = new WrittenLines();
    private Origins origins = Origins.none();
    private @Nullable TemplateDraft prompts;

    SoapForm(Runnable onChange) {
        getContent().addClassName("soap");
        for (var section : SoapSection.values()) {
            var area = area(section);
            area.getElement().setAttribute("data-section", section.name());
            getContent().add(Commands.focus(area, section.label(), "Alt+" + (section.ordinal() + 1)));
            area.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    if (lines.typed(section, change.getOldValue(), change.getValue())) {
                        touched(section);
                    }
                    onChange.run();
                }
            });
        }
        getContent().add(lines);
    }

    /** Puts what is offered for a section under it. */
    void offer(SoapSection section, OfferedSentences offers) {
        getContent().addComponentAtIndex(getContent().indexOf(area(section)) + 1, offers);
    }

    void setDraft(NoteDraft draft) {
        lines.reset();
        subjective.setValue(draft.subjective());
        objective.setValue(draft.objective());
        assessment.setValue(draft.assessment());
        plan.setValue(draft.plan());
        origins = draft.origins();
        lines.show(origins.written());
        prompts = null;
        showHelp();
    }

    /** Brings what was written into the fields, whatever is being typed there. */
    void write(Narrated narrated) {
        lines.make(narrated.edits());
        origins = narrated.draft().origins();
        lines.show(origins.written());
    }

    NoteDraft getDraft(List<BodyMark> marks) {
        return new NoteDraft(
                text(SoapSection.SUBJECTIVE),
                text(SoapSection.OBJECTIVE),
                text(SoapSection.ASSESSMENT),
                text(SoapSection.PLAN),
                marks,
                origins);
    }

    private String text(SoapSection section) {
        return lines.onTop(section, area(section).getValue());
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
        append(SoapSection.ASSESSMENT, sentence);
    }

    /** Adds lines at the end of a section, whatever is being typed there. */
    void append(SoapSection section, String text) {
        lines.make(List.of(NoteEdit.append(section, text)));
    }

    /** Takes a section over from the visit before. Into an empty one it counts as copied until somebody changes it. */
    void takeOver(SoapSection section, String text) {
        if (text(section).isBlank()) {
            copied(section, true);
        }
        append(section, text);
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
