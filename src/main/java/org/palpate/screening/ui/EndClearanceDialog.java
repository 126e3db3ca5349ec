/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.screening.RecordedClearance;

/** Asks why a clearance does not hold any more, and says what follows from ending it. */
class EndClearanceDialog {

    private final FieldErrors errors = new FieldErrors();
    private final TextArea reason = errors.at("reason", new TextArea("Why it does not hold"));
    private final FormDialog dialog;

    EndClearanceDialog(RecordedClearance recorded, Consumer<String> onEnd) {
        var about =
                new Paragraph(recorded.condition() + ". " + recorded.clearance().words());
        about.addClassName("dialog-lead");
        var form = new Div(
                about,
                new Paragraph("The rule speaks at once as if nobody had cleared it. What was recorded stays in the"
                        + " record. This cannot be undone; a new clearance can be recorded."),
                reason);
        form.addClassName("dialog-form");
        dialog = new FormDialog("End this clearance", form, "End now", () -> save(onEnd));
    }

    void open() {
        dialog.open();
    }

    private void save(Consumer<String> onEnd) {
        try {
            onEnd.accept(reason.getValue());
            dialog.close();
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }
}
