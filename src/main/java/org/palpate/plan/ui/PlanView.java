/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.palpate.base.Rejection;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Format;
import org.palpate.base.ui.Notices;
import org.palpate.client.ClientId;
import org.palpate.client.ui.ClientPages;
import org.palpate.clinic.ClinicService;
import org.palpate.plan.PlanDocument;
import org.palpate.plan.PlanDraft;
import org.palpate.plan.PlanService;
import org.palpate.plan.PlanSummary;

/** The treatment plan of a client. */
@Route("clients/:clientId/plan")
@PageTitle("Treatment plan · Palpate")
@RolesAllowed({"THERAPIST", "MANAGER"})
class PlanView extends Main implements BeforeEnterObserver {

    private final PlanService plans;
    private final ClientPages pages;
    private final List<PlanDocument> documents;
    private final ZoneId zone;
    private final PlanForm form = new PlanForm();
    private final Span state = new Span();
    private final Div links = new Div();
    private boolean writes;
    private long version = PlanService.NO_PLAN;

    PlanView(PlanService plans, ClientPages pages, ClinicService clinic, List<PlanDocument> documents) {
        this.plans = plans;
        this.pages = pages;
        this.documents = documents;
        this.zone = clinic.profile().timeZone();
        addClassNames("page", "plan-view");
        state.addClassName("state-line");
        state.getElement().setAttribute("role", "status");
        links.addClassName("document-links");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ClientPages.clientId(event.getRouteParameters());
        writes = pages.treats(id);
        var plan = plans.plan(id);
        removeAll();
        form.setReadOnly(!writes);
        form.setDraft(plan.map(PlanSummary::content).orElseGet(PlanDraft::empty));
        add(pages.header(id), toolbar(id), form);
        told(id, plan);
    }

    private Div toolbar(ClientId id) {
        var toolbar = new Div(state, links);
        toolbar.addClassName("plan-toolbar");
        if (writes) {
            var save = new Button("Save plan", click -> save(id));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            toolbar.add(Commands.press(save, "Save plan", "Mod+Enter"));
        }
        return toolbar;
    }

    private void told(ClientId id, Optional<PlanSummary> plan) {
        version = plan.map(PlanSummary::version).orElse(PlanService.NO_PLAN);
        state.setText(plan.map(summary -> "Saved " + Format.dayAndTime(summary.savedAt(), zone) + " by "
                        + summary.savedBy() + " · version " + summary.number())
                .orElse("No plan yet"));
        links.removeAll();
        if (plan.isPresent()) {
            documents.forEach(document -> {
                var link = new Anchor(document.path(id), document.label());
                link.setRouterIgnore(true);
                link.getElement().setAttribute("download", true);
                link.addClassName("button-link");
                links.add(Commands.press(link, document.label()));
            });
        }
    }

    private void save(ClientId id) {
        try {
            told(id, Optional.of(plans.save(id, form.getDraft(), version)));
            Notices.done("Plan saved.");
        } catch (Rejection rejection) {
            form.show(rejection);
        } catch (StaleVersion stale) {
            Notices.refused("Someone else saved this plan meanwhile. Your text is still here: copy what you need, then"
                    + " reload the page to see theirs.");
        }
    }
}
