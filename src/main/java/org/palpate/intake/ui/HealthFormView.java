/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.clinic.ClinicService;
import org.palpate.intake.IntakeDraft;
import org.palpate.intake.IntakeService;
import org.palpate.intake.IntakeSummary;

/** The health history, filled in by a therapist with the client; what is typed is kept as it is typed. */
@Route("clients/:clientId/health/edit")
@PageTitle("Health history · Palpate")
@RolesAllowed("THERAPIST")
class HealthFormView extends Main implements BeforeEnterObserver {

    private final IntakeService intakes;
    private final ClientPages pages;
    private final InstantSource time;
    private final ZoneId zone;
    private final SavedLine line = new SavedLine();
    private final IntakeForm form;
    private @Nullable ClientId client;
    private long version = IntakeService.NO_INTAKE;

    HealthFormView(IntakeService intakes, ClientPages pages, ClinicService clinic, InstantSource time) {
        this.intakes = intakes;
        this.pages = pages;
        this.time = time;
        this.zone = clinic.profile().timeZone();
        this.form = new IntakeForm(() -> LocalDate.ofInstant(time.instant(), zone), this::changed);
        addClassNames("page", "intake-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ClientPages.clientId(event.getRouteParameters());
        client = id;
        var current = intakes.current(id);
        var kept = intakes.draft(id);
        removeAll();
        var title = new H2("Health history");
        title.addClassName("intake-title");
        add(pages.compactHeader(id), title);
        version = current.map(IntakeSummary::version).orElse(IntakeService.NO_INTAKE);
        form.setDraft(kept.map(draft -> draft.content())
                .orElseGet(() -> current.map(IntakeSummary::content).orElseGet(IntakeDraft::empty)));
        kept.ifPresent(draft -> {
            boolean old = draft.basedOn() != version;
            version = draft.basedOn();
            add(notice(
                    "You began this on " + Format.dayAndTime(draft.at(), zone) + " and did not save it."
                            + (old ? " Somebody saved another version since; you will be asked when you save." : ""),
                    new Button("Start again from the saved version", click -> startAgain())));
        });
        add(form, foot());
        line.untouched();
        line.progress(form.answered(), form.questions());
    }

    private Div foot() {
        var save = new Button("Save health history", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Commands.press(save, save.getText(), "Mod+Enter");
        var leave = new Button("Cancel", click -> {
            intakes.discard(id());
            leave();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(leave, save);
        actions.addClassName("form-actions");
        var foot = new Div(line, actions);
        foot.addClassName("form-foot");
        return foot;
    }

    private static Div notice(String sentence, Button action) {
        var notice = new Div(new Div(sentence), action);
        notice.addClassName("notice");
        return notice;
    }

    private void changed() {
        line.progress(form.answered(), form.questions());
        try {
            intakes.keep(id(), form.getDraft(), version);
            line.kept(time.instant(), zone);
        } catch (Rejection tooMuch) {
            line.notKept(String.valueOf(tooMuch.getMessage()));
        }
    }

    private void save() {
        try {
            intakes.save(id(), form.getDraft(), version);
            Notices.done("Health history saved.");
            leave();
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (StaleVersion stale) {
            new StaleDialog(intakes, id(), form.getDraft(), newest -> {
                        version = newest;
                        save();
                    })
                    .open();
        }
    }

    private void startAgain() {
        intakes.discard(id());
        UI.getCurrentOrThrow().getPage().reload();
    }

    private void leave() {
        UI.getCurrentOrThrow().navigate(HealthPages.health(id()));
    }

    private ClientId id() {
        return Objects.requireNonNull(client);
    }
}
