/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.ChartService;
import org.palpate.chart.EncounterId;
import org.palpate.chart.SigningGap;
import org.palpate.chart.SigningGap.Weight;
import org.palpate.chart.SigningReview;

/** The last look before a signature: what is missing, what will be sealed, and by whom. */
class SignDialog {

    private final ChartService chart;
    private final SigningReview review;
    private final EncounterId note;
    private final PasswordProof password;
    private final Consumer<Rejection> onAnswer;
    private final Runnable onSigned;
    private final FieldErrors errors = new FieldErrors();
    private final FormDialog dialog;

    SignDialog(
            ChartService chart,
            SigningReview review,
            EncounterId note,
            PasswordProof password,
            TechniqueNames techniques,
            Consumer<Rejection> onAnswer,
            Runnable onSigned) {
        this.chart = chart;
        this.review = review;
        this.note = note;
        this.password = errors.at("password", password);
        this.onAnswer = onAnswer;
        this.onSigned = onSigned;
        var form = new Div(missing(), new SealedContent(review, techniques), signature(), password);
        form.addClassName("sign-review");
        dialog = new FormDialog(
                "Read once more, then sign", form, supervised() ? "Sign and submit" : "Sign and lock", this::sign);
        dialog.setSavable(review.ready());
        password.setVisible(password.isVisible() && review.ready());
        password.onEnter(this::sign);
    }

    void open() {
        dialog.open();
    }

    private Div missing() {
        var list = new UnorderedList();
        review.gaps().forEach(gap -> list.add(line(gap)));
        var box = new Div();
        box.addClassName("sign-gaps");
        if (!review.gaps().isEmpty()) {
            box.add(new Span(review.ready() ? "Worth a look" : "To be answered before you sign"), list);
        }
        box.setVisible(!review.gaps().isEmpty());
        return box;
    }

    private ListItem line(SigningGap gap) {
        var item = new ListItem(new Span(gap.sentence()));
        if (gap.weight() == Weight.STOPS) {
            item.addClassName("sign-stops");
            var answer = new Button("Go there", click -> {
                dialog.close();
                onAnswer.accept(new Rejection(gap.field(), gap.sentence()));
            });
            answer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            item.add(answer);
        }
        return item;
    }

    private Div signature() {
        var box = new Div();
        box.addClassName("sign-signature");
        var sentences = List.of(
                "Signed by " + review.signer() + ", for the visit of " + Format.longDay(review.serviceDate()) + ".",
                review.late() ? "The visit was a while ago: the note will say that it was signed late." : "",
                afterwards());
        sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(Paragraph::new)
                .forEach(box::add);
        return box;
    }

    private boolean supervised() {
        return review.supervisor() != null;
    }

    private String afterwards() {
        return supervised()
                ? "After this the note waits for " + review.supervisor()
                        + " to co-sign it. Until then you can take it back."
                : "After this the note is locked. What comes later is added with Amend.";
    }

    private void sign() {
        try {
            password.confirm();
            chart.sign(note, review.version());
            dialog.close();
            onSigned.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion stale) {
            dialog.close();
            Notices.refused("The note changed elsewhere meanwhile. Look at it once more before you sign.");
        }
    }
}
