/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.phrase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Notices;
import org.palpate.phrase.TemplateService;
import org.palpate.phrase.VisitTemplate;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** The templates for notes: to read, and for a manager to change. */
@Route("templates")
@PageTitle("Templates · Palpate")
@Menu(title = "Templates", order = 5.5, icon = "vaadin:clipboard-text")
@RolesAllowed({"THERAPIST", "MANAGER"})
class TemplatesView extends Main {

    private final TemplateService templates;
    private final boolean manages = Actors.required().is(Role.MANAGER);
    private final Div content = new Div();

    TemplatesView(TemplateService templates) {
        this.templates = templates;
        addClassNames("page", "templates-view");
        var header = new Header(new H1("Templates"));
        if (manages) {
            var add = new Button(
                    "Add template",
                    VaadinIcon.PLUS.create(),
                    click -> TemplateDialog.fresh(templates, this::show).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        header.addClassName("page-header");
        var lead =
                new Paragraph("A note begins with the template of its kind of visit: First visit for a client without a"
                        + " signed note, else Follow-up. Another can be chosen as long as the note is blank. Prompts stand below"
                        + " their section and never become part of the note.");
        lead.addClassName("page-lead");
        content.addClassName("template-list");
        add(header, lead, content);
        show();
    }

    private void show() {
        content.removeAll();
        templates.templates().forEach(template -> content.add(card(template)));
    }

    private Section card(VisitTemplate template) {
        var now = template.content();
        var about = new Div(new H2(now.name()));
        about.addClassName("template-about");
        var minutes = now.minutes();
        if (minutes != null) {
            about.add(new Span("usually " + minutes + " min"));
        }
        if (template.off()) {
            about.add(badge("Switched off"));
        } else if (template.own()) {
            about.add(badge("Added by your clinic"));
        } else if (template.changed()) {
            about.add(badge("Changed by your clinic"));
        }
        var header = new Header(about);
        if (manages) {
            header.add(actions(template));
        }
        var sections = new Div(
                section("Subjective", now.subjective()),
                section("Objective", now.objective()),
                section("Assessment", now.assessment()),
                section("Plan", now.plan()));
        sections.addClassName("template-sections");
        var card = new Section(header, sections);
        card.addClassName("card");
        card.setClassName("template-off", template.off());
        return card;
    }

    private Div actions(VisitTemplate template) {
        var name = template.content().name();
        var edit = new Button(
                "Edit",
                click -> TemplateDialog.of(template, templates, this::show).open());
        edit.setAriaLabel("Edit: " + name);
        var turn = new Button(template.off() ? "Switch on" : "Switch off", click -> turn(template));
        turn.setAriaLabel((template.off() ? "Switch on: " : "Switch off: ") + name);
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(edit, turn);
    }

    private void turn(VisitTemplate template) {
        try {
            if (template.off()) {
                templates.switchOn(template.key(), template.version());
                Notices.done("Switched on. It is offered again.");
            } else {
                templates.switchOff(template.key(), template.version());
                Notices.done("Switched off. Notes that began with it keep it.");
            }
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed this template meanwhile. This is how it is now.");
        }
        show();
    }

    private static Component section(String title, String prompts) {
        var list = new UnorderedList();
        prompts.lines().forEach(prompt -> list.add(new ListItem(prompt)));
        return prompts.isEmpty() ? new Div(new H4(title), new Span("No prompts")) : new Div(new H4(title), list);
    }

    private static Span badge(String words) {
        var badge = new Span(words);
        badge.addClassNames("badge", "badge-draft");
        return badge;
    }
}
