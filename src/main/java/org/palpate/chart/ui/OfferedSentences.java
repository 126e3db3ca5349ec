/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.palpate.chart.Offer;
import org.palpate.chart.Offer.Choice;

/** Sentences under a section that are the therapist's to judge: one tap writes one, and nothing goes in by itself. */
class OfferedSentences extends Composite<Div> {

    private static final int MOST_AT_FIRST = 4;

    private final BiConsumer<Offer, Choice> taken;
    private List<Offer> offers = List.of();
    private boolean all;

    OfferedSentences(String label, BiConsumer<Offer, Choice> taken) {
        this.taken = taken;
        getContent().addClassName("offers");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        setVisible(false);
    }

    void show(List<Offer> now) {
        if (!now.equals(offers)) {
            offers = List.copyOf(now);
            draw();
        }
    }

    private void draw() {
        setVisible(!offers.isEmpty());
        getContent().removeAll();
        int shown = all || offers.size() == MOST_AT_FIRST + 1 ? offers.size() : MOST_AT_FIRST;
        offers.stream().limit(shown).map(this::row).forEach(getContent()::add);
        if (shown < offers.size()) {
            var more = new Button(offers.size() - shown + " more", click -> {
                all = true;
                draw();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }

    private Div row(Offer offer) {
        var row = new Div();
        row.addClassName("offer");
        if (!offer.about().isEmpty()) {
            row.add(new Span(offer.about()));
        }
        var choices = new Div();
        choices.addClassName("offer-choices");
        offer.choices().forEach(choice -> choices.add(button(offer, choice)));
        row.add(choices);
        if (!offer.source().isEmpty()) {
            var source = new Div(offer.source());
            source.addClassName("offer-source");
            row.add(source);
        }
        return row;
    }

    private Button button(Offer offer, Choice choice) {
        var button = new Button(choice.label(), click -> taken.accept(offer, choice));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("offer-choice");
        if (offer.about().isEmpty()) {
            button.setPrefixComponent(new Span("+"));
        }
        button.setAriaLabel(offer.about().isEmpty() ? "Add: " + choice.label() : choice.label() + ": " + offer.about());
        return button;
    }
}
