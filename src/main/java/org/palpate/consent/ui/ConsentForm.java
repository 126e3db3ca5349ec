/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.consent.ConsentDraft;
import org.palpate.consent.ConsentScope;
import org.palpate.consent.ConsentText;
import org.palpate.consent.Signature;

/** What is asked, in which words, and the answer: signed here, or on a paper that is recorded. */
class ConsentForm extends Composite<Div> {

    private static final String SCREEN = "Sign on this screen";
    private static final String PAPER = "Signed on paper";

    private final FieldErrors errors = new FieldErrors();
    private final Select<ConsentScope> scope = errors.at("scope", new Select<>());
    private final AreaChoice areas = errors.at("areas", new AreaChoice());
    private final ConsentWords words = new ConsentWords();
    private final RadioButtonGroup<String> how = new RadioButtonGroup<>("How is it signed?");
    private final SignaturePad pad = new SignaturePad("Signature");
    private final DatePicker givenOn = errors.at("givenOn", new DatePicker("Date on the paper"));
    private final Anchor blank = new Anchor("", "Print the empty form");
    private final Checkbox byGuardian = new Checkbox("A parent or guardian agrees for the client");
    private final TextField guardian = errors.at("guardian", new TextField("Name of the parent or guardian"));
    private final TextField relation = errors.at("relation", new TextField("What they are to the client"));
    private final TextField witness = errors.at("witness", new TextField("Witness"));
    private final DatePicker validUntil = errors.at("validUntil", new DatePicker("Ends sooner, on"));
    private final Div people = new Div(guardian, relation);
    private final Div paper = new Div(givenOn, blank);
    private final BiFunction<ConsentScope, List<String>, ConsentText> text;
    private final @Nullable Function<ConsentScope, String> blankPath;
    private ConsentText shown = new ConsentText("", "", List.of(), List.of());

    /**
     * A form about treatment, to be signed on screen.
     *
     * @param text the words for a scope and its areas
     * @param blankPath where the empty form for a scope is, {@code null} when there is none
     */
    ConsentForm(
            BiFunction<ConsentScope, List<String>, ConsentText> text,
            @Nullable Function<ConsentScope, String> blankPath) {
        this.text = text;
        this.blankPath = blankPath;
        getContent().addClassName("consent-form");
        choices();
        details();
        var more = new Div(witness, validUntil);
        people.addClassName("consent-pair");
        paper.addClassName("consent-paper");
        more.addClassName("consent-pair");
        getContent().add(scope, areas, words, byGuardian, people, how, pad, paper, more);
        adapt();
    }

    private void choices() {
        scope.setLabel("What is it about?");
        scope.setItems(ConsentScope.values());
        scope.setItemLabelGenerator(ConsentScope::label);
        scope.setValue(ConsentScope.GENERAL);
        scope.addValueChangeListener(change -> adapt());
        areas.addValueChangeListener(change -> adapt());
        how.setItems(SCREEN, PAPER);
        how.setValue(SCREEN);
        how.addValueChangeListener(change -> adapt());
        byGuardian.addValueChangeListener(change -> adapt());
    }

    private void details() {
        givenOn.setRequiredIndicatorVisible(true);
        blank.setRouterIgnore(true);
        blank.setTarget("_blank");
        guardian.setRequiredIndicatorVisible(true);
        relation.setPlaceholder("mother, legal guardian");
        witness.setHelperText("Who else was there, if anybody");
        validUntil.setHelperText("Leave empty for as long as the rules allow");
    }

    /** Begins with what is missing. */
    void propose(ConsentScope about, Collection<String> areaKeys, boolean minor) {
        scope.setValue(about);
        areas.choose(areaKeys);
        byGuardian.setValue(minor);
        byGuardian.setReadOnly(minor);
        adapt();
    }

    ConsentDraft getDraft() {
        boolean onPaper = onPaper();
        return new ConsentDraft(
                scope.getValue(),
                sensitive() ? areas.keys() : List.of(),
                shown,
                others() ? guardian.getValue() : "",
                others() ? relation.getValue() : "",
                onPaper ? Signature.onPaper() : pad.getSignature(),
                onPaper ? givenOn.getValue() : null,
                validUntil.getValue(),
                witness.getValue());
    }

    void show(Rejection rejection) {
        if (rejection.field().equals("signature") || rejection.field().equals("typedName")) {
            pad.show(String.valueOf(rejection.getMessage()));
        } else {
            errors.show(rejection);
        }
    }

    private void adapt() {
        areas.setVisible(sensitive());
        byGuardian.setVisible(scope.getValue() != ConsentScope.GUARDIAN);
        people.setVisible(others());
        pad.setVisible(!onPaper());
        pad.setLabel(others() ? "Signature of the parent or guardian" : "Signature of the client");
        paper.setVisible(onPaper());
        blank.setVisible(blankPath != null);
        if (blankPath != null) {
            blank.setHref(blankPath.apply(scope.getValue()));
        }
        shown = text.apply(scope.getValue(), sensitive() ? areas.keys() : List.of());
        words.show(shown);
    }

    private boolean sensitive() {
        return scope.getValue() == ConsentScope.SENSITIVE_AREA;
    }

    private boolean others() {
        return scope.getValue() == ConsentScope.GUARDIAN || byGuardian.getValue();
    }

    private boolean onPaper() {
        return PAPER.equals(how.getValue());
    }
}
