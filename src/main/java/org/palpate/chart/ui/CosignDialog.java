/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.CosignReview;
import org.palpate.chart.CosignService;
import org.palpate.chart.EncounterId;

/** The last look before a second signature: all that was submitted, by whom, and who signs below it. */
class CosignDialog {

    private final CosignService cosigning;
    private final EncounterId note;
    private final CosignReview review;
    private final PasswordProof password;
    private final Runnable onDone;
    private final FieldErrors errors = new FieldErrors();
    private final FormDialog dialog;

    CosignDialog(
            CosignService cosigning,
            EncounterId note,
            CosignReview review,
            PasswordProof password,
            TechniqueNames techniques,
            Runnable onDone) {
        this.cosigning = cosigning;
        this.note = note;
        this.review = review;
        this.password = errors.at("password", password);
        this.onDone = onDone;
        var form = new Div(new SealedContent(review, techniques), signatures(), password);
        form.addClassName("sign-review");
        dialog = new FormDialog("Read once more, then co-sign", form, "Co-sign and lock", this::cosign);
        password.onEnter(this::cosign);
    }

    void open() {
        dialog.open();
    }

    private Div signatures() {
        var box = new Div(
                new Paragraph("Signed " + Format.dayAndTime(review.submittedAt(), review.zone()) + " by "
                        + review.author() + ", for the visit of " + Format.longDay(review.serviceDate())
                        + (review.late() ? ". That was late." : ".")),
                new Paragraph("Co-signed by " + review.supervisor() + "."),
                new Paragraph("After this the note is locked. What comes later is added by its author with Amend."));
        box.addClassName("sign-signature");
        return box;
    }

    private void cosign() {
        try {
            password.confirm();
            cosigning.cosign(note, review.version());
            dialog.close();
            Notices.done("Co-signed and locked.");
            onDone.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion | NotFound gone) {
            dialog.close();
            CosignActions.movedOn();
        }
    }
}
