/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.palpate.base.NotFound;
import org.palpate.base.Rejection;
import org.palpate.base.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of the clinic, for its administrator. */
@ApplicationService
public class AccountService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Set<Role> GRANTABLE = Set.of(Role.THERAPIST, Role.MANAGER, Role.FRONT_DESK, Role.ADMIN);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final InstantSource time;
    private final ApplicationEventPublisher events;

    AccountService(
            Accounts accounts,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            InstantSource time,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.time = time;
        this.events = events;
    }

    /** All accounts by name. */
    @Requires(Action.LIST_ACCOUNTS)
    public List<AccountRow> rows() {
        return accounts.findAllByOrderByDisplayName().stream()
                .map(Account::toRow)
                .toList();
    }

    /**
     * Creates an account and returns its id.
     *
     * @throws Rejection if the user name is taken or malformed, the password too short, or no role was chosen
     */
    @Requires(Action.EDIT_ACCOUNTS)
    public UUID create(NewAccount draft) {
        var username = username(draft.username());
        var displayName = Text.required(
                "displayName", Text.line("displayName", draft.displayName(), 200), 200, "Enter the person's name.");
        var account = new Account(
                username,
                displayName,
                passwords.encode(acceptable(draft.password(), username)),
                grantable(draft.roles()),
                time.instant());
        accounts.save(account);
        events.publishEvent(new AccountChanged("ACCOUNT_CREATED", account.id()));
        return account.id();
    }

    /** Lets an account log in, or not any more. Nobody switches off their own. */
    @Requires(Action.EDIT_ACCOUNTS)
    public void setEnabled(UUID accountId, boolean enabled) {
        var account = accounts.findById(accountId).orElseThrow(NotFound::new);
        if (!enabled && accountId.equals(Actors.required().id())) {
            throw new Rejection("You cannot switch off your own account.");
        }
        if (enabled) {
            account.enable();
        } else {
            account.disable();
        }
        events.publishEvent(new AccountChanged(enabled ? "ACCOUNT_ENABLED" : "ACCOUNT_DISABLED", accountId));
    }

    private String username(String typed) {
        var username = Text.line("username", typed, 64).toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new Rejection(
                    "username",
                    "Use 2 to 64 small letters, digits, dots, dashes or underscores, letter or digit first.");
        }
        boolean taken = jdbc.sql("select username_taken(:name)")
                .param("name", username)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Rejection("username", "This user name is taken.");
        }
        return username;
    }

    private static String acceptable(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < 12) {
            throw new Rejection("password", "Use at least 12 characters; a few words make a good password.");
        }
        if (length > 200) {
            throw new Rejection("password", "Use at most 200 characters.");
        }
        if (password.toLowerCase(Locale.ROOT).equals(username)) {
            throw new Rejection("password", "The password must not be the user name.");
        }
        return password;
    }

    private static Set<Role> grantable(Set<Role> roles) {
        if (!GRANTABLE.containsAll(roles)) {
            throw new Rejection("roles", "This role cannot be given to staff.");
        }
        return roles;
    }
}
