/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Clients against the hash of what was last written about them. */
final class ClientCheck implements Check {

    /** What a person wrote; hashed as canonical JSON under the names of the columns. */
    private static final String CONTENT =
            "id, given_name, family_name, preferred_name, pronouns, birth_date, phone, email, address,"
                    + " emergency_contact, alerts, allergies, pressure_preference, areas_to_avoid";

    private static final String SQL = "select " + CONTENT + " from client where clinic_id = ? order by id";

    private final UUID clinic;
    private final Stories stories;
    private long clients;

    ClientCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var rows = new Rows<>(connection, SQL, clinic, ClientCheck::content)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                prove(row);
                clients++;
            }
        }
        stories.requireAllFound();
    }

    private static Client content(ResultSet row) throws SQLException {
        var content = new LinkedHashMap<String, String>();
        for (var column : CONTENT.split(", ")) {
            content.put(column, Rows.text(row, column));
        }
        return new Client(Rows.id(row, "id"), content);
    }

    private void prove(Client client) {
        var written = stories.find(client.id(), "CLIENT_CREATED").sealings().getLast();
        if (!written.says(Hashes.sha256(Json.canonical(client.content())))) {
            throw new Broken("client %s: what the row says is not what event %d (%s) wrote"
                    .formatted(client.id(), written.seq(), written.what()));
        }
    }

    long clients() {
        return clients;
    }

    private record Client(UUID id, Map<String, String> content) {}
}
