/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palpate.base.ui.Commands;
import org.palpate.chart.NoteDraft;
import org.palpate.phrase.TemplateCard;
import org.palpate.phrase.TemplateDraft;
import org.palpate.phrase.VisitTemplate;

/** The kind of visit an open note is written for: to choose while it is blank, to read afterwards. */
class TemplateLine extends Composite<Div> {

    private static final TemplateDraft NONE =
            new TemplateDraft("No template", "", "", "", "", EnumSet.allOf(TemplateCard.class), null);

    private final List<VisitTemplate> templates;
    private final Select<String> choice = new Select<>();
    private final Span words = new Span();
    private final Button all = new Button();
    private final Set<TemplateCard> there;
    private final Consumer<Set<TemplateCard>> view;

    /**
     * The line of a note.
     *
     * @param templates all that the clinic knows
     * @param key of the one the note has, empty for none
     * @param there what there is to be in view
     * @param onChoice is told of another one
     * @param view brings these cards in view, and leaves the others out
     */
    TemplateLine(
            List<VisitTemplate> templates,
            String key,
            Set<TemplateCard> there,
            BiConsumer<String, TemplateDraft> onChoice,
            Consumer<Set<TemplateCard>> view) {
        this.templates = templates;
        this.there = there;
        this.view = view;
        choice.setLabel("Kind of visit");
        Commands.focus(choice, "Kind of visit: choose a template", "");
        var keys = keys(key);
        choice.setItems(keys);
        choice.setItemLabelGenerator(one -> content(one).name());
        choice.setValue(keys.contains(key) ? key : "");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(change.getValue(), content());
                show();
            }
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClickListener(click -> showAll());
        getContent().addClassName("template-line");
        getContent().add(choice, words, all);
        show();
    }

    /** What the chosen template says. */
    TemplateDraft content() {
        return content(choice.getValue());
    }

    /** Takes in what stands in the note: once it is begun it keeps its template, and a map with marks is in view. */
    void written(NoteDraft note) {
        choice.setReadOnly(!note.blank());
        if (!note.marks().isEmpty() && !content().cards().contains(TemplateCard.BODY_MAP)) {
            showAll();
        }
    }

    private void show() {
        var chosen = content();
        var minutes = chosen.minutes();
        words.setText(minutes == null ? "" : "Usually " + minutes + " min");
        var left = there.stream()
                .filter(card -> !chosen.cards().contains(card))
                .sorted()
                .toList();
        all.setVisible(!left.isEmpty());
        all.setText("Show " + left.stream().map(TemplateLine::inSentence).collect(Collectors.joining(" and ")));
        Commands.press(all, all.getText());
        view.accept(chosen.cards());
    }

    private void showAll() {
        all.setVisible(false);
        view.accept(EnumSet.allOf(TemplateCard.class));
    }

    private static String inSentence(TemplateCard card) {
        return switch (card) {
            case BODY_MAP -> "the body map";
            case OBSERVATIONS -> "what I see";
            case LAST_VISIT -> "the last visit";
        };
    }

    private List<String> keys(String current) {
        var offered = templates.stream()
                .filter(template -> !template.off() || template.key().equals(current))
                .map(VisitTemplate::key);
        return Stream.concat(offered, Stream.of("")).toList();
    }

    private TemplateDraft content(String key) {
        return templates.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .map(VisitTemplate::content)
                .orElse(NONE);
    }
}
