/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** Accounts: none came, went, or was switched on or off without an event. */
final class AccountCheck implements Check {

    private final UUID clinic;
    private final Stories stories;
    private long accounts;

    AccountCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var rows = new Rows<>(
                connection,
                "select id, enabled from account where clinic_id = ? order by id",
                clinic,
                row -> new Account(Rows.id(row, "id"), row.getBoolean("enabled")))) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                prove(row);
                accounts++;
            }
        }
        stories.requireAllFound();
    }

    private void prove(Account account) {
        var story = stories.find(account.id(), "ACCOUNT_CREATED");
        var last = Objects.requireNonNull(story.lastChange());
        if (account.enabled() == last.what().equals("ACCOUNT_DISABLED")) {
            throw new Broken("account %s: it is switched %s, against event %d (%s)"
                    .formatted(account.id(), account.enabled() ? "on" : "off", last.seq(), last.what()));
        }
    }

    long accounts() {
        return accounts;
    }

    private record Account(UUID id, boolean enabled) {}
}
