/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.intake.KioskDoor;
import org.palpate.intake.KioskId;
import org.palpate.intake.KioskService;
import org.palpate.security.Actors;

/** The form on a tablet in the hands of a client: all there is, until it is finished or its time is over. */
@Route(value = "health-form", autoLayout = false)
@PageTitle("Health form · Palpate")
@RolesAllowed("KIOSK")
class KioskFormView extends Main implements BeforeEnterObserver {

    private final KioskService kiosks;
    private final KioskId kiosk = new KioskId(Actors.required().id());
    private final SavedLine line = new SavedLine();
    private final IntakeForm form;

    KioskFormView(KioskService kiosks) {
        this.kiosks = kiosks;
        this.form = new IntakeForm(() -> null, this::changed);
        addClassNames("page", "intake-view", "kiosk-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var begun = kiosks.form(kiosk);
            form.setDraft(begun.draft());
            var head = new Header(
                    new H1("Hello " + begun.firstName()),
                    new Paragraph(
                            "Please tell us what we should know before we begin. Leave open what you do not want to"
                                    + " answer. Your therapist will look through it with you."));
            head.addClassName("kiosk-head");
            removeAll();
            add(head, form, foot());
            line.untouched();
            line.progress(form.answered(), form.questions());
        } catch (NotFound over) {
            leave();
        }
    }

    private Div foot() {
        var finish = new Button("I am done", click -> finish());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(finish);
        actions.addClassName("form-actions");
        var foot = new Div(line, actions);
        foot.addClassName("form-foot");
        return foot;
    }

    private void changed() {
        line.progress(form.answered(), form.questions());
        try {
            kiosks.keep(kiosk, form.getDraft());
            line.kept();
        } catch (Rejection tooMuch) {
            line.notKept(String.valueOf(tooMuch.getMessage()));
        } catch (NotFound over) {
            leave();
        }
    }

    private void finish() {
        try {
            kiosks.finish(kiosk, form.getDraft());
            leave();
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (NotFound over) {
            leave();
        }
    }

    /** The page is emptied first: a browser keeps the page it leaves, to go back to. The door ends the session. */
    private static void leave() {
        var ui = UI.getCurrentOrThrow();
        ui.removeAll();
        ui.getPage().setLocation(KioskDoor.END);
    }
}
