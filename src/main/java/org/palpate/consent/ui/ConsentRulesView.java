/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.consent.ClinicRules;
import org.palpate.consent.ConsentRulesService;

/** The clinic's rules about consents and records: what its place asks, and what the clinic makes of it. */
@Route("consent-rules")
@PageTitle("Consent rules · Palpate")
@Menu(title = "Consent rules", order = 7, icon = "vaadin:handshake")
@RolesAllowed("MANAGER")
class ConsentRulesView extends Main {

    private final ConsentRulesService rules;
    private final ZoneId zone;
    private final ConsentRulesForm form = new ConsentRulesForm();
    private final Span state = new Span();
    private final Div looser = new Div();
    private int number;

    ConsentRulesView(ConsentRulesService rules, ClinicService clinic) {
        this.rules = rules;
        this.zone = clinic.profile().timeZone();
        addClassNames("page", "consent-rules-view");
        var header = new Header(new H1("Consent rules"));
        header.addClassName("page-header");
        var lead = new Paragraph("What is asked of clients before they are treated, and how long records are kept. Each"
                + " number says where it comes from. This is no legal advice: check what your place asks for.");
        lead.addClassName("page-lead");
        state.addClassName("state-line");
        state.getElement().setAttribute("role", "status");
        var save = new Button("Save rules", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Commands.press(save, save.getText(), "Mod+Enter");
        var toolbar = new Div(state, save);
        toolbar.addClassName("plan-toolbar");
        looser.addClassName("looser-rules");
        add(header, lead, toolbar, looser, form);
        load();
    }

    private void load() {
        var now = rules.rules();
        number = now.number();
        form.setRules(now);
        told(now);
    }

    private void told(ClinicRules now) {
        var at = now.savedAt();
        state.setText(
                at == null
                        ? "As shipped for " + now.shipped().name()
                        : "Saved " + Format.dayAndTime(at, zone) + " by " + now.savedBy() + " · version "
                                + now.number());
        looser.removeAll();
        looser.setVisible(!now.looser().isEmpty());
        var list = new UnorderedList();
        now.looser().forEach(sentence -> list.add(new ListItem(sentence)));
        looser.add(
                new Paragraph(
                        "Less is asked here than the rules for " + now.shipped().name() + " ask:"),
                list);
    }

    private void save() {
        try {
            rules.save(form.getRules(), form.getReason(), number);
            load();
            Notices.done("Rules saved. They hold from now on; consents given before keep their dates.");
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else saved the rules meanwhile. What you chose is still here: reload the page to"
                    + " see theirs.");
        }
    }
}
