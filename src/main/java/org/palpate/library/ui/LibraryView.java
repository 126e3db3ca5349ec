/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.palpate.base.StaleVersion;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.EmptyState;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.library.LibraryKind;
import org.palpate.library.LibraryPage;
import org.palpate.library.LibraryService;
import org.palpate.library.LibrarySettings;
import org.palpate.library.SafetyRuleNames;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** The library: a search, the kinds, and the entries to read. */
@Route("library")
@RouteAlias("library/:kind")
@RouteAlias("library/:kind/:key")
@PageTitle("Library · Palpate")
@Menu(title = "Library", order = 4, icon = "vaadin:open-book")
@RolesAllowed({"THERAPIST", "MANAGER"})
class LibraryView extends Main implements BeforeEnterObserver {

    private final LibraryService library;
    private final ClinicService clinic;
    private final List<SafetyRuleNames> rules;
    private final boolean edits = Actors.required().is(Role.MANAGER);
    private final TextField search = new TextField("Search the library");
    private final Div actions = new Div();
    private final Nav kinds = new Nav();
    private final Span count = new Span();
    private final Div content = new Div();
    private LibraryKind kind = LibraryKind.TECHNIQUE;
    private @Nullable String key;

    LibraryView(LibraryService library, ClinicService clinic, List<SafetyRuleNames> rules) {
        this.library = library;
        this.clinic = clinic;
        this.rules = rules;
        addClassNames("page", "library-view");
        search.setPlaceholder("Technique, complaint, stretch, source");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.TIMEOUT);
        search.setValueChangeTimeout(200);
        search.setMaxLength(200);
        search.addClassName("search");
        search.addValueChangeListener(change -> show());
        kinds.addClassName("library-kinds");
        kinds.getElement().setAttribute("aria-label", "Kinds of entries");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("entry-actions");
        content.addClassName("library-content");
        var body = new Div(kinds, content);
        body.addClassName("library-body");
        add(header(), search, count, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getRouteParameters().get("kind").orElse(LibraryKind.TECHNIQUE.path());
        kind = LibraryKind.at(path).orElseThrow(NotFound::new);
        key = event.getRouteParameters().get("key").orElse(null);
        if (search.isEmpty()) {
            show();
        } else {
            search.clear(); // its listener shows what was asked for
        }
    }

    private Header header() {
        var title = new Span("Library");
        title.addClassName("library-title");
        var header = new Header(title, actions);
        header.addClassName("page-header");
        return header;
    }

    private void show() {
        var settings = library.settings();
        var language = settings.language().locale();
        content.removeAll();
        actions.removeAll();
        if (edits && key == null) {
            showActions();
        }
        showKinds();
        if (!search.getValue().isBlank()) {
            showFound(language);
        } else if (key != null) {
            count.setText("");
            content.add(article(library.page(kind, key), settings));
        } else {
            showAll(language);
        }
    }

    private void showActions() {
        if (kind.open()) {
            var add = new Button("Add " + kind.one(), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(Commands.press(add, add.getText(), "Mod+Enter"));
        }
        actions.add(new Button("Settings", click -> new SettingsDialog(library, this::show).open()));
    }

    private void showKinds() {
        kinds.removeAll();
        for (var one : LibraryKind.values()) {
            var link = new Anchor(LibraryPaths.of(one), one.label());
            if (one == kind && search.getValue().isBlank()) {
                link.getElement().setAttribute("aria-current", key == null ? "page" : "true");
            }
            kinds.add(link);
        }
    }

    private void showFound(Locale language) {
        var found = library.search(search.getValue());
        count.setText(counted(found.size()));
        content.add(
                found.isEmpty()
                        ? new EmptyState(
                                "Nothing found",
                                "No entry holds all of these words. Try fewer words, or the name of a muscle or complaint.")
                        : new EntryList(language).found(found));
    }

    private void showAll(Locale language) {
        var rows = library.entries(kind);
        count.setText("");
        var title = new H1(kind.label());
        title.addClassName("library-heading");
        content.add(title);
        content.add(
                rows.isEmpty()
                        ? new EmptyState("Nothing here yet", "Entries of this kind will be listed here.")
                        : new EntryList(language).grouped(rows));
    }

    private Component article(LibraryPage page, LibrarySettings settings) {
        var language = settings.language().locale();
        var body = new EntryBody(new EntryLinks(language, rules), settings.lowestGrade()).of(page.content());
        var article = new EntryArticle(page, body, language.getLanguage())
                .signed(page, clinic.profile().timeZone());
        if (edits) {
            if (page.own()) {
                article.action("Edit", () -> edit(page));
            }
            // what rests on a source goes on citing it, so switching one off would say nothing
            if (kind != LibraryKind.SOURCE) {
                article.action(page.off() ? "Switch on" : "Switch off", () -> switchOver(page));
            }
        }
        return article;
    }

    private void add() {
        new OwnEntryDialog(
                        "New " + kind.one(),
                        OwnEntryForm.forKind(kind),
                        "",
                        library::add,
                        saved -> UI.getCurrentOrThrow().navigate(LibraryPaths.of(saved.content())))
                .open();
    }

    private void edit(LibraryPage page) {
        new OwnEntryDialog(
                        page.content().name(),
                        OwnEntryForm.of(page.content()),
                        page.content().key(),
                        draft -> library.change(draft, page.version()),
                        saved -> show())
                .open();
    }

    private void switchOver(LibraryPage page) {
        var entry = page.content();
        try {
            if (page.off()) {
                library.switchOn(entry.libraryKind(), entry.key(), page.version());
                Notices.done("Switched on. It is offered again.");
            } else {
                library.switchOff(entry.libraryKind(), entry.key(), page.version());
                Notices.done("Switched off. It is not offered any more; notes and plans keep it.");
            }
        } catch (StaleVersion stale) {
            Notices.refused("Someone else changed this entry meanwhile. This is how it is now.");
        }
        show();
    }

    private static String counted(int number) {
        return number == 1 ? "1 entry" : number + " entries";
    }
}
