/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.UUID;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Notices;
import org.palpate.bodymap.TechniqueNames;
import org.palpate.chart.CosignService;
import org.palpate.chart.OpenedNote;
import org.palpate.chart.Submission;
import org.palpate.chart.VisitService;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Actors;
import org.palpate.security.IdentityService;
import org.palpate.security.Role;
import org.springframework.stereotype.Component;

/** What can be done with a note that waits for its co-signature, depending on who opened it. */
@Component
class CosignActions {

    private final CosignService cosigning;
    private final IdentityService identity;
    private final ClinicService clinic;
    private final VisitService visits;

    CosignActions(CosignService cosigning, IdentityService identity, ClinicService clinic, VisitService visits) {
        this.cosigning = cosigning;
        this.identity = identity;
        this.clinic = clinic;
        this.visits = visits;
    }

    /**
     * The buttons for this note; none for whoever can only read it.
     *
     * @param onDone is told once the note has moved on
     */
    List<Button> of(OpenedNote note, Runnable onDone) {
        var submission = note.secondLook().submission();
        if (submission == null) {
            return List.of();
        }
        if (submission.yours()) {
            return List.of(sendBack(note, onDone), cosign(note, onDone));
        }
        if (note.therapistId().equals(Actors.required().id())) {
            return List.of(withdraw(note, onDone));
        }
        return canAssign(submission) ? List.of(assign(note.therapistId(), note.therapistName(), onDone)) : List.of();
    }

    /** Whether whoever is logged in is asked to find a supervisor for this note. */
    static boolean canAssign(Submission submission) {
        return submission.supervisor() == null && Actors.required().is(Role.MANAGER);
    }

    /** The note is not there to be co-signed any more, and perhaps not to be read either. */
    static void movedOn() {
        Notices.refused("This note was taken back meanwhile, or somebody else answers for it now.");
        UI.getCurrentOrThrow().navigate(TodayView.class);
    }

    /** Lets a manager choose who answers for the author. */
    Button assign(UUID author, String name, Runnable onDone) {
        var button =
                new Button("Choose supervisor", click -> new SupervisorDialog(clinic, author, name, onDone).open());
        button.setAriaLabel("Choose a supervisor for " + name);
        return Commands.press(button, "Choose a supervisor for " + name);
    }

    private Button cosign(OpenedNote note, Runnable onDone) {
        var button = new Button("Co-sign", click -> {
            var techniques = TechniqueNames.of(visits.techniques(note.id()));
            new CosignDialog(
                            cosigning,
                            note.id(),
                            cosigning.review(note.id()),
                            new PasswordProof(identity),
                            techniques,
                            onDone)
                    .open();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return Commands.press(button, "Co-sign", "Mod+Enter");
    }

    private Button sendBack(OpenedNote note, Runnable onDone) {
        var button = new Button("Send back", click -> new SendBackDialog(cosigning, note, onDone).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return Commands.press(button, "Send back");
    }

    private Button withdraw(OpenedNote note, Runnable onDone) {
        var button = new Button("Take back", click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader("Take this note back?");
            dialog.setText("You can write in it again, and sign it once more when you are done.");
            dialog.setCancelable(true);
            dialog.setConfirmText("Take back");
            dialog.addConfirmListener(confirm -> withdrawNow(note, onDone));
            dialog.open();
        });
        return Commands.press(button, "Take back");
    }

    private void withdrawNow(OpenedNote note, Runnable onDone) {
        try {
            cosigning.withdraw(note.id(), note.version());
        } catch (StaleVersion stale) {
            Notices.refused("Your supervisor has dealt with this note meanwhile.");
        }
        onDone.run();
    }
}
