/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;

/** What documents print about the clinic. */
@Route("settings")
@PageTitle("Clinic · Palpate")
@Menu(title = "Clinic", order = 8, icon = "vaadin:building")
@RolesAllowed("ADMIN")
class SettingsView extends Main {

    private final ClinicService clinic;
    private final ClinicForm form = new ClinicForm(new FieldErrors());
    private long version;

    SettingsView(ClinicService clinic) {
        this.clinic = clinic;
        addClassNames("page", "settings-view");
        var header = new Header(new H1("Clinic"));
        header.addClassName("page-header");
        var save = new Button("Save clinic", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Commands.press(save, save.getText(), "Mod+Enter");
        var card = new Section(form, save);
        card.addClassName("card");
        add(header, card);
        load();
    }

    private void load() {
        var profile = clinic.profile();
        form.setDraft(profile.toDraft());
        version = profile.version();
    }

    private void save() {
        try {
            clinic.change(form.getDraft(), version);
            load();
            Notices.done("Clinic saved.");
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed the clinic meanwhile. Reload the page to see it.");
        }
    }
}
