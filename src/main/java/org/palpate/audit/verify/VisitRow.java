/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row of the table {@code visit_check}: what was asked and seen at a visit, the working copy of what its note seals. */
record VisitRow(UUID owner, int schema, byte[] bytes) implements Parts.Part {

    static final String SQL = """
            select encounter_id, schema, bytes from visit_check where clinic_id = ? order by encounter_id""";

    private static final int SCHEMA = 1;

    /** What a note seals where nothing was asked. */
    private static final byte[] NOTHING_ASKED = """
            {"consentReason":"","health":{"answers":{},"changed":"NOT_ASKED","intakeNumber":null,"note":""},\
            "observations":[],"spoken":[]}""".getBytes(StandardCharsets.UTF_8);

    static VisitRow of(ResultSet row) throws SQLException {
        return new VisitRow(Rows.id(row, "encounter_id"), row.getInt("schema"), Rows.bytes(row, "bytes"));
    }

    /** Proves the row of a sealed note, if it has one, against what was sealed. */
    static void prove(List<VisitRow> rows, SealedNote newest) {
        var visit = newest.json().path("visit");
        if (visit.isMissingNode()) {
            if (!rows.isEmpty()) {
                throw new Broken("what was asked at the visit is in the database, but was not sealed");
            }
            return;
        }
        rows.forEach(VisitRow::requireKnown);
        var stored = rows.isEmpty() ? NOTHING_ASKED : rows.getFirst().bytes();
        if (!Arrays.equals(stored, Json.canonical(visit.path("check")))) {
            throw new Broken("what was asked at the visit is not what was sealed");
        }
    }

    private void requireKnown() {
        if (schema != SCHEMA) {
            throw new Broken("what was asked at the visit: its schema is not known to this verifier");
        }
    }
}
