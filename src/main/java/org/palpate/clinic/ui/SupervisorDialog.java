/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.base.Rejection;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.AccountRow;

/** Says who answers for somebody and co-signs their notes; nobody for whoever signs alone. */
class SupervisorDialog {

    private final ClinicService clinic;
    private final AccountRow account;
    private final Runnable onSaved;
    private final FieldErrors errors = new FieldErrors();
    private final Select<StaffProfile> supervisor = errors.at("supervisor", new Select<>());
    private final FormDialog dialog;

    SupervisorDialog(ClinicService clinic, AccountRow account, Runnable onSaved) {
        this.clinic = clinic;
        this.account = account;
        this.onSaved = onSaved;
        supervisor.setLabel("Supervisor of " + account.displayName());
        var current = Optional.ofNullable(clinic.staffMember(account.id()).supervisor())
                .map(clinic::staffMember);
        supervisor.setItems(Stream.concat(clinic.supervisors().stream(), current.stream())
                .distinct()
                .filter(one -> !one.id().equals(account.id()))
                .toList());
        supervisor.setEmptySelectionAllowed(true);
        supervisor.setEmptySelectionCaption("Nobody: signs alone");
        supervisor.setItemLabelGenerator(one -> one == null ? "Nobody: signs alone" : one.nameWithCredential());
        supervisor.setHelperText("Only people with \"Co-signing\" among their licences can be chosen.");
        supervisor.setWidthFull();
        current.ifPresent(supervisor::setValue);
        var form = new Div(
                new Paragraph("With a supervisor, notes are signed and submitted, and locked when the supervisor has"
                        + " co-signed them. Notes that wait now go to whoever you choose."),
                supervisor);
        form.addClassName("stacked-form");
        dialog = new FormDialog("Supervisor", form, "Save supervisor", this::save);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var chosen = supervisor.getValue();
        try {
            clinic.supervise(account.id(), chosen == null ? null : chosen.id());
            dialog.close();
            onSaved.run();
            Notices.done("Supervisor saved.");
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }
}
