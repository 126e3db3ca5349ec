/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.palpate.base.ui.Format;
import org.palpate.consent.Consent;
import org.palpate.consent.ConsentContent;
import org.palpate.consent.ConsentDocument;
import org.palpate.consent.Signature;
import org.palpate.consent.Withdrawal;

/** A consent as it was given, folded to one line: the words, the signature, and what became of it. */
class ConsentCard extends Details {

    private final Consent consent;
    private final ZoneId zone;
    private final Div content = new Div();
    private final Div actions = new Div();

    ConsentCard(Consent consent, LocalDate today, ZoneId zone) {
        this.consent = consent;
        this.zone = zone;
        addClassName("consent-card");
        content.addClassName("consent-detail");
        actions.addClassName("document-links");
        setSummary(summary(today));
        content.add(new ConsentWords(consent.content().text()), signature());
        facts();
        content.add(actions);
        add(content);
    }

    void offer(ConsentDocument document) {
        var link = new Anchor(document.given(consent), "Consent PDF");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        actions.add(link);
    }

    void offerWithdrawal(Runnable withdraw) {
        var button = new Button("Withdraw", click -> withdraw.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Withdraw: " + name());
        actions.add(button);
    }

    private Div summary(LocalDate today) {
        var title = new Span(name());
        title.addClassName("row-name");
        var note = new Span(Format.day(consent.content().givenOn()) + " · " + became(today));
        note.addClassName("row-note");
        return new Div(title, note);
    }

    private String name() {
        var content = consent.content();
        var areas = content.areas().stream().map(ConsentContent.Area::name).collect(Collectors.joining(", "));
        return content.scope().label() + (areas.isEmpty() ? "" : ": " + areas);
    }

    private String became(LocalDate today) {
        var withdrawal = consent.withdrawal();
        if (withdrawal != null) {
            return "withdrawn on " + Format.day(withdrawal.on());
        }
        var until = Format.day(consent.content().validUntil());
        var became = consent.withdrawn()
                ? "withdrawn"
                : (consent.holdsOn(today) ? "holds until " : "ran out after ") + until;
        var taken = consent.content().areas().stream()
                .filter(area -> consent.areasWithdrawn().containsKey(area.key()))
                .map(ConsentContent.Area::name)
                .collect(Collectors.joining(", "));
        return taken.isEmpty() || consent.withdrawn() ? became : became + " · withdrawn: " + taken;
    }

    private Div signature() {
        var content = consent.content();
        var signed = content.signature();
        var block = new Div();
        block.addClassName("consent-signature");
        if (signed.method() == Signature.Method.DRAWN) {
            block.add(SignaturePad.showing("Signature of " + content.signedBy(), signed.strokes()));
        } else if (signed.method() == Signature.Method.TYPED) {
            var name = new Span(signed.typedName());
            name.addClassName("typed-signature");
            block.add(name);
        }
        var who = content.signedBy() + (content.relation().isEmpty() ? "" : " (" + content.relation() + ")");
        block.add(new Span(who + ", " + signed.method().label() + " on " + Format.day(content.givenOn())));
        return block;
    }

    private void facts() {
        var content = consent.content();
        if (content.areas().size() > 1) {
            content.areas().forEach(area -> fact(area.name() + ": until " + Format.day(area.validUntil()) + "."));
        }
        if (!content.witness().isEmpty()) {
            fact("Witness: " + content.witness() + ".");
        }
        fact("Recorded " + Format.dayAndTime(consent.recordedAt(), zone) + " by " + consent.recordedBy() + ".");
        content.areas().forEach(area -> {
            var taken = consent.areasWithdrawn().get(area.key());
            if (taken != null) {
                withdrawn(area.name() + " withdrawn ", taken);
            }
        });
        var withdrawal = consent.withdrawal();
        if (withdrawal != null) {
            withdrawn("Withdrawn ", withdrawal);
        }
    }

    private void withdrawn(String what, Withdrawal withdrawal) {
        fact(what + Format.dayAndTime(withdrawal.at(), zone) + ", recorded by " + withdrawal.byName() + "."
                + (withdrawal.reason().isEmpty() ? " No reason was given." : " Reason: " + withdrawal.reason()));
    }

    private void fact(String sentence) {
        var fact = new Paragraph(sentence);
        fact.addClassName("consent-fact");
        content.add(fact);
    }
}
