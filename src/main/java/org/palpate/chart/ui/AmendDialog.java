/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.ClinicalText;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.chart.Amendment.Kind;
import org.palpate.chart.ChartService;
import org.palpate.chart.NewAmendment;
import org.palpate.chart.OpenedNote;

/** Adds to a signed note: what kind of addition, why, and the text. */
class AmendDialog {

    private final ChartService chart;
    private final OpenedNote note;
    private final Runnable onAmended;
    private final PasswordProof password;
    private final FieldErrors errors = new FieldErrors();
    private final Select<Kind> kind = errors.at("kind", new Select<>());
    private final TextField reason = errors.at("reason", ClinicalText.field(new TextField("Reason")));
    private final TextArea original = errors.at("original", new TextArea("Words in the note that are wrong"));
    private final TextArea text = errors.at("text", ClinicalText.field(new TextArea("Text")));
    private final FormDialog dialog;

    AmendDialog(ChartService chart, OpenedNote note, PasswordProof password, Runnable onAmended) {
        this.chart = chart;
        this.note = note;
        this.onAmended = onAmended;
        this.password = errors.at("password", password);
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.addValueChangeListener(change -> ask(change.getValue()));
        kind.setItemLabelGenerator(AmendDialog::explained);
        kind.setValue(Kind.ADDENDUM);
        text.setMinRows(4);
        original.setHelperText("Copied from the note. They stay readable, struck through. May stay empty.");
        var form = new Div(
                new Paragraph("What you signed stays as it is. This is added below it, with your name and the time."),
                kind,
                reason,
                original,
                text,
                password);
        form.addClassName("stacked-form");
        dialog = new FormDialog("Amend the signed note", form, "Sign amendment", this::amend);
    }

    void open() {
        dialog.open();
    }

    private void ask(Kind chosen) {
        original.setVisible(chosen == Kind.CORRECTION);
        text.setVisible(chosen != Kind.ENTERED_IN_ERROR);
        text.setLabel(chosen == Kind.CORRECTION ? "What is right instead" : "Text");
    }

    private void amend() {
        try {
            password.confirm();
            seal(kind.getValue());
            dialog.close();
            onAmended.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("The note was amended elsewhere meanwhile. Copy your text, reload, and add it again.");
        }
    }

    private void seal(Kind chosen) {
        if (chosen == Kind.ENTERED_IN_ERROR) {
            chart.markInError(note.id(), note.version(), reason.getValue());
        } else {
            chart.amend(
                    note.id(),
                    note.version(),
                    new NewAmendment(chosen, reason.getValue(), original.getValue(), text.getValue()));
        }
    }

    private static String explained(Kind kind) {
        return switch (kind) {
            case LATE_ENTRY -> "Late entry: known at the time, left out";
            case ADDENDUM -> "Addendum: new information";
            case CORRECTION -> "Correction: replaces a wrong fact";
            case ENTERED_IN_ERROR -> "Entered in error: this note does not belong in this chart";
        };
    }
}
