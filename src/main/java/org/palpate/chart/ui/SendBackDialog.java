/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.chart.CosignService;
import org.palpate.chart.OpenedNote;

/** Gives a submitted note back to its author, with what is to be changed. */
class SendBackDialog {

    private final CosignService cosigning;
    private final OpenedNote note;
    private final Runnable onDone;
    private final FieldErrors errors = new FieldErrors();
    private final TextArea reason = errors.at("reason", ClinicalText.field(new TextArea("What is to be changed")));
    private final FormDialog dialog;

    SendBackDialog(CosignService cosigning, OpenedNote note, Runnable onDone) {
        this.cosigning = cosigning;
        this.note = note;
        this.onDone = onDone;
        reason.setMinRows(4);
        var form = new Div(
                new Paragraph("The author reads this above the note and can write in it again. What was submitted is"
                        + " kept as it is."),
                reason);
        form.addClassName("stacked-form");
        dialog = new FormDialog("Send the note back", form, "Send back", this::sendBack);
    }

    void open() {
        dialog.open();
        reason.focus();
    }

    private void sendBack() {
        try {
            cosigning.sendBack(note.id(), note.version(), reason.getValue());
            dialog.close();
            Notices.done("Sent back to " + note.therapistName() + ".");
            onDone.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion | NotFound gone) {
            dialog.close();
            CosignActions.movedOn();
        }
    }
}
