/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palpate.base.Rejection;
import org.palpate.base.ui.Commands;
import org.palpate.base.ui.FieldErrors;
import org.palpate.base.ui.FormDialog;
import org.palpate.base.ui.Notices;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.palpate.clinic.StaffProfile;
import org.palpate.security.AccountRow;
import org.palpate.security.AccountService;
import org.palpate.security.Role;

/** Who can log in, and as what. */
@Route("accounts")
@PageTitle("Accounts · Palpate")
@Menu(title = "Accounts", order = 9, icon = "vaadin:key")
@RolesAllowed("ADMIN")
class AccountsView extends Main {

    private final AccountService accounts;
    private final ClinicService clinic;
    private final Div list = new Div();

    AccountsView(AccountService accounts, ClinicService clinic) {
        this.accounts = accounts;
        this.clinic = clinic;
        addClassNames("page", "accounts-view");
        var create = new Button("New account", VaadinIcon.PLUS.create(), click -> openNew());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Commands.press(create, "New account", "Mod+Enter");
        var header = new Header(new H1("Accounts"), create);
        header.addClassName("page-header");
        list.addClassName("list-section");
        add(header, list);
        load();
    }

    private void load() {
        list.removeAll();
        var staff = clinic.staff().stream().collect(Collectors.toMap(StaffProfile::id, Function.identity()));
        accounts.rows().forEach(account -> list.add(row(account, supervisor(staff, account))));
    }

    /** Who answers for somebody, and whether they can at the moment; empty for whoever signs alone. */
    private static String supervisor(Map<UUID, StaffProfile> staff, AccountRow account) {
        var member = staff.get(account.id());
        var supervisor = member == null || member.supervisor() == null ? null : staff.get(member.supervisor());
        if (supervisor == null) {
            return "";
        }
        return "Supervised by " + supervisor.name() + (supervisor.mayCosign() ? "" : ", who cannot co-sign now");
    }

    private Div row(AccountRow account, String supervised) {
        var name = new Span(account.displayName());
        name.addClassName("row-name");
        var username = new Span(account.username());
        username.addClassName("row-note");
        var roles = new Div(
                new Span(account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))));
        roles.addClassName("row-excerpt");
        var toggle = new Button(account.enabled() ? "Switch off" : "Switch on", click -> toggle(account));
        toggle.setAriaLabel((account.enabled() ? "Switch off " : "Switch on ") + account.displayName());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        var licences = new Button("Licences", click -> license(account));
        licences.setAriaLabel("Licences of " + account.displayName());
        licences.addThemeVariants(ButtonVariant.TERTIARY);
        licences.setVisible(
                account.roles().contains(Role.THERAPIST) || account.roles().contains(Role.MANAGER));
        var supervisor = new Button("Supervisor", click -> supervise(account));
        supervisor.setAriaLabel("Supervisor of " + account.displayName());
        supervisor.addThemeVariants(ButtonVariant.TERTIARY);
        supervisor.setVisible(account.roles().contains(Role.THERAPIST));
        var row = new Div(new Div(name, username), roles, new Div(supervisor, licences, toggle));
        if (!supervised.isEmpty()) {
            var about = new Span(supervised);
            about.addClassName("row-note");
            roles.add(about);
        }
        row.addClassNames("encounter-row", account.enabled() ? "account-on" : "account-off");
        return row;
    }

    private void license(AccountRow account) {
        var held = new CheckboxGroup<Licence>("What " + account.displayName() + " may do beyond massage");
        held.setItems(Licence.values());
        held.setItemLabelGenerator(Licence::label);
        held.setHelperText(
                "As their papers say. The safety rules ask for a technique before it is used; co-signing makes somebody"
                        + " a possible supervisor.");
        held.setValue(clinic.staffMember(account.id()).licences());
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("Licences", held, "Save licences", () -> {
            clinic.license(account.id(), held.getValue());
            dialog[0].close();
            Notices.done("Licences saved.");
        });
        dialog[0].open();
    }

    private void supervise(AccountRow account) {
        new SupervisorDialog(clinic, account, this::load).open();
    }

    private void toggle(AccountRow account) {
        try {
            accounts.setEnabled(account.id(), !account.enabled());
        } catch (Rejection rejection) {
            Notices.refused(String.valueOf(rejection.getMessage()));
        }
        load();
    }

    private void openNew() {
        var form = new AccountForm(new FieldErrors());
        var dialog = new FormDialog[1];
        dialog[0] = new FormDialog("New account", form, "Create account", () -> {
            try {
                clinic.hire(form.getDraft(), form.credential(), form.registrationNumber());
                dialog[0].close();
                load();
                Notices.done("Account created.");
            } catch (Rejection rejection) {
                form.show(rejection);
            }
        });
        dialog[0].open();
    }
}
