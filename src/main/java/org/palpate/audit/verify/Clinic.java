/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row of the table {@code clinic}: each has a chain of its own. */
record Clinic(UUID id, String name) {

    /** Every table whose rows belong to a clinic, so that none is left behind when a clinic is taken away. */
    private static final List<String> TABLES = List.of(
            "audit_event",
            "audit_head",
            "client",
            "encounter",
            "note_version",
            "mark",
            "treatment_plan",
            "plan_version",
            "account");

    static List<Clinic> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select clinic_id, name from clinic order by clinic_id")) {
            var clinics = new ArrayList<Clinic>();
            while (rows.next()) {
                clinics.add(new Clinic(Rows.id(rows, "clinic_id"), Rows.text(rows, "name")));
            }
            return clinics;
        }
    }

    static void requireNoRowsWithout(Connection connection) throws SQLException {
        for (var table : TABLES) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select t.clinic_id from " + table
                            + " t where not exists (select from clinic c where c.clinic_id = t.clinic_id)"
                            + " order by 1 limit 1")) {
                if (rows.next()) {
                    throw new Broken("Clinic %s: the table %s holds rows of it, but the clinic is not in the database"
                            .formatted(Rows.id(rows, "clinic_id"), table));
                }
            }
        }
    }

    String place() {
        return "Clinic \"%s\" (%s)".formatted(name, id);
    }
}
