/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.Finder;
import org.palpate.base.ui.MenuCount;
import org.palpate.clinic.ClinicProfile;
import org.palpate.clinic.ClinicService;
import org.palpate.phrase.PhraseService;
import org.palpate.phrase.ui.NoteAid;
import org.palpate.security.Actor;
import org.palpate.security.Actors;
import org.palpate.security.Role;

/** Navigation on the left, the view on the right; on a phone the navigation waits behind a button. */
@Layout
@JsModule("./save-state/signed-out.ts")
@AnonymousAllowed // views decide who sees them; the frame itself shows nothing to visitors and tablets
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final MenuCounts counts;

    MainLayout(
            ClinicService clinic,
            PhraseService phrases,
            AuthenticationContext authentication,
            List<MenuCount> counts,
            List<Finder> finders) {
        this.counts = new MenuCounts(counts);
        setPrimarySection(Section.DRAWER);
        Actors.current().filter(actor -> !actor.is(Role.KIOSK)).ifPresent(actor -> {
            var profile = clinic.profile();
            addToDrawer(brand(), navigation(), account(actor, profile, authentication));
            addToNavbar(true, bar(profile, new CommandPalette(MenuConfiguration.getMenuEntries(), finders)));
            if (actor.is(Role.THERAPIST) || actor.is(Role.MANAGER)) {
                addToDrawer(new NoteAid(phrases.phrases()));
            }
        });
    }

    /** A note that was signed a moment ago does not wait any more. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counts.refresh();
    }

    private static Div bar(ClinicProfile profile, CommandPalette palette) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var bar = new Div(toggle, new Span(profile.name()), palette);
        bar.addClassName("top-bar");
        return bar;
    }

    private static Anchor brand() {
        var mark = new Image("images/palpate.svg", "");
        mark.addClassName("brand-mark");
        var link = new Anchor("", mark, new Span("Palpate"));
        link.addClassName("brand");
        return link;
    }

    private SideNav navigation() {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        nav.addClassName("main-nav");
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var icon = entry.icon();
        var item = icon == null
                ? new SideNavItem(entry.title(), entry.path())
                : new SideNavItem(entry.title(), entry.path(), new Icon(icon));
        item.setMatchNested(!entry.path().isEmpty()); // a page below it belongs to it, but not all to the start page
        counts.show(entry.path(), item);
        return item;
    }

    private static Div account(Actor actor, ClinicProfile profile, AuthenticationContext authentication) {
        var roles = actor.roles().stream().sorted().map(Role::label).toList();
        var name = new Span(actor.displayName());
        name.addClassName("account-name");
        var role = new Span(String.join(", ", roles) + " · " + profile.name());
        role.addClassName("account-role");
        var signOut = Commands.press(new Button("Sign out", click -> authentication.logout()), "Sign out");
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var account = new Div(name, role, signOut);
        account.addClassName("account");
        if (profile.demo()) {
            account.addComponentAsFirst(demoBadge());
        }
        return account;
    }

    private static Span demoBadge() {
        var badge = new Span("Demo data");
        badge.addClassName("demo-badge");
        return badge;
    }
}
