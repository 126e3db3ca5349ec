/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;

/** Finds somebody who answers for the author of notes that nobody can co-sign. */
class SupervisorDialog {

    private final ClinicService clinic;
    private final UUID author;
    private final Runnable onDone;
    private final FieldErrors errors = new FieldErrors();
    private final Select<StaffProfile> supervisor = errors.at("supervisor", new Select<>());
    private final FormDialog dialog;

    SupervisorDialog(ClinicService clinic, UUID author, String name, Runnable onDone) {
        this.clinic = clinic;
        this.author = author;
        this.onDone = onDone;
        var offered = clinic.supervisors().stream()
                .filter(one -> !one.id().equals(author))
                .toList();
        supervisor.setLabel("Supervisor of " + name);
        supervisor.setItems(offered);
        supervisor.setItemLabelGenerator(StaffProfile::nameWithCredential);
        supervisor.setWidthFull();
        var form = new Div(
                new Paragraph(
                        offered.isEmpty()
                                ? "Nobody has \"Co-signing\" among their licences. The administrator adds it under"
                                        + " Accounts."
                                : "They co-sign the notes that wait and those to come."),
                supervisor);
        form.addClassName("stacked-form");
        supervisor.setVisible(!offered.isEmpty());
        dialog = new FormDialog("Choose a supervisor", form, "Save", this::save);
        dialog.setSavable(!offered.isEmpty());
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var chosen = supervisor.getValue();
        if (chosen == null) {
            errors.show(new Rejection("supervisor", "Choose who answers for them."));
            return;
        }
        try {
            clinic.supervise(author, chosen.id());
            dialog.close();
            Notices.done(chosen.nameWithCredential() + " sees the notes now.");
            onDone.run();
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }
}
