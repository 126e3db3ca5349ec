/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Format;
import org.palpate.chart.ChartService;
import org.palpate.chart.CosignService;
import org.palpate.chart.EncounterRow;
import org.palpate.chart.OpenNotesService;
import org.palpate.chart.SigningPace;
import org.palpate.clinic.ClinicService;
import org.palpate.security.Action;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Policy;
import org.palpate.security.RecordState;
import org.palpate.security.Relation;
import org.palpate.security.Role;

/** The start page: whom I see today, what I have not signed, and a way to anybody. */
@Route("")
@PageTitle("Today · Palpate")
@Menu(title = "Today", order = 1, icon = "vaadin:calendar-clock")
@PermitAll
class TodayView extends Main {

    TodayView(
            ChartService chart,
            OpenNotesService notes,
            CosignService cosigning,
            CosignActions actions,
            ClinicService clinic,
            InstantSource time) {
        addClassNames("page", "today-view");
        var actor = Actors.required();
        var zone = clinic.profile().timeZone();
        var day = LocalDate.ofInstant(time.instant(), zone);
        var header = new Header(new H1("Today"), new Span(Format.longDay(day)));
        header.addClassNames("page-header", "page-header-stacked");
        add(header);
        if (may(actor, Action.LIST_CLIENTS)) {
            add(find());
        }
        if (may(actor, Action.SEE_TODAY)) {
            add(new WaitingLists(cosigning.waiting(), actions, zone, actor.is(Role.MANAGER)));
            add(lists(chart, actor.is(Role.MANAGER)));
            if (actor.is(Role.THERAPIST)) {
                add(pace(notes.pace()));
            }
        } else {
            add(new Paragraph(
                    actor.is(Role.FRONT_DESK)
                            ? "Find a client above to look up or change their contact details."
                            : "You look after this clinic's accounts and settings: choose one from the menu."));
        }
    }

    private static TextField find() {
        var find = new TextField("Find a client");
        find.setPlaceholder("Name, birth date or phone, then Enter");
        find.setPrefixComponent(VaadinIcon.SEARCH.create());
        find.setMaxLength(200);
        find.addClassName("search");
        Commands.focus(find, "Find a client", "Alt+1");
        find.addKeyPressListener(
                Key.ENTER,
                press -> UI.getCurrentOrThrow().navigate("clients", QueryParameters.of("q", find.getValue())));
        return find;
    }

    private static Div lists(ChartService chart, boolean wholeClinic) {
        var today = section(
                wholeClinic ? "Encounters today, whole clinic" : "My encounters today",
                chart.today(),
                new EmptyState("No encounters yet today", "Open a client and press \"Start encounter\"."));
        var unfinished = section(
                wholeClinic ? "Unfinished notes, whole clinic" : "My unfinished notes",
                chart.unfinished(),
                new EmptyState("Nothing unfinished", "Nothing is left to be written."));
        var lists = new Div(today, unfinished);
        lists.addClassName("today-lists");
        return lists;
    }

    private static Section section(String title, List<EncounterRow> encounters, Component whenEmpty) {
        var section = new Section(new H2(title));
        section.addClassName("list-section");
        if (encounters.isEmpty()) {
            section.add(whenEmpty);
        }
        encounters.forEach(encounter -> section.add(ChartPages.row(encounter, true)));
        return section;
    }

    private static Paragraph pace(SigningPace pace) {
        var median = pace.median();
        var words = median == null
                ? "Once you have signed %d notes, this page says how long you take from opening a note to signing it."
                        .formatted(SigningPace.LEAST)
                : "Half of your last %d notes were signed within %s of opening them."
                        .formatted(pace.notes(), TimeWords.of(median));
        var sentence = new Paragraph(words);
        sentence.addClassName("signing-pace");
        return sentence;
    }

    private static boolean may(Actor actor, Action action) {
        return Policy.allows(action, actor.roles(), Relation.NONE, RecordState.OPEN);
    }
}
