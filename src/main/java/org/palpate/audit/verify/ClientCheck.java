/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Clients against the hash of what was last written about them. */
final class ClientCheck {

    /** What a person wrote; hashed as canonical JSON under the names of the columns. */
    private static final List<String> CONTENT = List.of(
            "id",
            "given_name",
            "family_name",
            "preferred_name",
            "pronouns",
            "birth_date",
            "phone",
            "email",
            "address",
            "emergency_contact",
            "alerts",
            "allergies",
            "pressure_preference",
            "areas_to_avoid");

    private final UUID clinic;
    private final Stories stories;
    private long clients;

    ClientCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    void run(Connection connection) throws SQLException {
        var sql = "select " + String.join(", ", CONTENT) + " from client where clinic_id = ? order by id";
        try (var rows = new Rows<>(connection, sql, clinic, ClientCheck::content)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                prove(row);
                clients++;
            }
        }
        stories.requireAllFound();
    }

    private static Map<String, String> content(ResultSet row) throws SQLException {
        var content = new LinkedHashMap<String, String>();
        for (var column : CONTENT) {
            content.put(column, Rows.text(row, column));
        }
        return content;
    }

    private void prove(Map<String, String> content) {
        var id = UUID.fromString(content.get("id"));
        var written = stories.find(id, "CLIENT_CREATED").sealings().getLast();
        if (!written.says(Hashes.sha256(Json.canonical(content)))) {
            throw new Broken("client %s: what the row says is not what event %d (%s) wrote"
                    .formatted(id, written.seq(), written.what()));
        }
    }

    long clients() {
        return clients;
    }
}
