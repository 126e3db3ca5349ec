/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A row of the table {@code clinic}: each has a chain of its own. */
record Clinic(UUID id, String name) {

    private static final String ALL = "select clinic_id, name from clinic order by clinic_id";

    /** Every table whose rows are checked, so that nothing is passed over together with its clinic. */
    private static final String LEFT_BEHIND = """
            select clinic_id, of_table from (
                select clinic_id, 'audit_event' as of_table from audit_event
                union all select clinic_id, 'audit_head' from audit_head
                union all select clinic_id, 'client' from client
                union all select clinic_id, 'encounter' from encounter
                union all select clinic_id, 'note_version' from note_version
                union all select clinic_id, 'mark' from mark
                union all select clinic_id, 'reading' from reading
                union all select clinic_id, 'treatment_plan' from treatment_plan
                union all select clinic_id, 'plan_version' from plan_version
                union all select clinic_id, 'consent_entry' from consent_entry
                union all select clinic_id, 'intake' from intake
                union all select clinic_id, 'intake_version' from intake_version
                union all select clinic_id, 'intake_review' from intake_review
                union all select clinic_id, 'visit_check' from visit_check
                union all select clinic_id, 'safety_check' from safety_check
                union all select clinic_id, 'safety_check_rule' from safety_check_rule
                union all select clinic_id, 'library_entry' from library_entry
                union all select clinic_id, 'library_entry_version' from library_entry_version
                union all select clinic_id, 'account' from account) as belongs
             where not exists (select from clinic where clinic.clinic_id = belongs.clinic_id)
             order by clinic_id, of_table limit 1""";

    static List<Clinic> all(Connection connection) throws SQLException {
        return Rows.all(connection, ALL, row -> new Clinic(Rows.id(row, "clinic_id"), Rows.text(row, "name")));
    }

    static void requireNoRowsWithout(Connection connection) throws SQLException {
        var left = Rows.all(
                connection,
                LEFT_BEHIND,
                row -> "Clinic %s: the table %s holds rows of it, but the clinic is not in the database"
                        .formatted(Rows.id(row, "clinic_id"), Rows.text(row, "of_table")));
        if (!left.isEmpty()) {
            throw new Broken(left.getFirst());
        }
    }

    String place() {
        return "Clinic \"%s\" (%s)".formatted(name, id);
    }
}
