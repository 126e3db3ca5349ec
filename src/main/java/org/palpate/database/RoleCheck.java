/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;

/**
 * Refuses to serve anyone while the pool works with rights that row-level security does not hold back: a wrong account
 * in the settings would show itself by nothing but every clinic's data on the screen.
 */
class RoleCheck {

    private static final String EFFECTIVE_ROLE = """
            select current_user as name, r.rolsuper, r.rolbypassrls,
                   exists (select from pg_class c
                            where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                              and c.relnamespace not in (select oid from pg_namespace
                                                          where nspname in ('pg_catalog', 'information_schema')
                                                             or nspname like 'pg\\_%')
                              and pg_has_role(current_user, c.relowner, 'USAGE')) as owns,
                   exists (select from pg_roles a
                            where a.rolname = 'palpate_audit'
                              and pg_has_role(current_user, a.oid, 'USAGE')) as audits
              from pg_roles r
             where r.rolname = current_user
            """;

    RoleCheck(DataSource pool) {
        check(pool);
    }

    private static void check(DataSource pool) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(EFFECTIVE_ROLE)) {
            row.next();
            refuseIfTooMighty(row);
        } catch (SQLException e) {
            throw new StartRefused(
                    "The application's connections to the database do not work: " + e.getMessage(),
                    "Check spring.datasource.url, username and password, and that the account may take the role palpate_app.",
                    e);
        }
    }

    private static void refuseIfTooMighty(ResultSet role) throws SQLException {
        var reasons = new ArrayList<String>();
        addIf(role.getBoolean("rolsuper"), "is a superuser", reasons);
        addIf(role.getBoolean("rolbypassrls"), "may bypass row-level security", reasons);
        addIf(role.getBoolean("owns"), "owns tables", reasons);
        addIf(role.getBoolean("audits"), "is a member of palpate_audit", reasons);
        if (!reasons.isEmpty()) {
            throw new StartRefused(
                    "The database role \"%s\" must not serve the application: it %s."
                            .formatted(role.getString("name"), String.join(", ", reasons)),
                    "Give the application the account palpate_app (spring.datasource.username) and the owner's account"
                            + " to the migrations (spring.flyway.user), or only one account, without spring.flyway.user.");
        }
    }

    private static void addIf(boolean holds, String reason, ArrayList<String> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
