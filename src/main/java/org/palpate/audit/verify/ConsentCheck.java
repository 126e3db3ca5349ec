/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What each client agreed to and took back, against the chain and against each other. */
final class ConsentCheck implements Check {

    /** In an entry that takes something back: named since single areas can be. Inside a text it would be escaped. */
    private static final String AREAS = "\"areas\":";

    /** The meaning of an entry is what its event says: what happened to which consent. */
    private static final String ENTRIES = """
            select client_id as owner, number, 'CONSENT_' || kind || ' ' || consent_id as meaning, schema, bytes, hash,
                   prev_hash, author_id, recorded_at as at
              from consent_entry where clinic_id = ? order by client_id, number""";

    private final UUID clinic;
    private final Stories stories;
    private long entries;

    ConsentCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var clients = new Rows<>(
                        connection,
                        "select id from client where clinic_id = ? order by id",
                        clinic,
                        row -> Rows.id(row, "id"));
                var stored = new Parts<>("consent", connection, ENTRIES, clinic, Version::of)) {
            for (var client = clients.next(); client != null; client = clients.next()) {
                prove(client, stored.of(client));
            }
            stored.requireNoneLeft();
        }
        stories.requireAllFound();
    }

    private void prove(UUID client, List<Version> stored) {
        try {
            var sealings = stories.sealingsOf(client);
            Version.prove(stored, sealings);
            for (int index = 0; index < stored.size(); index++) {
                prove(stored.get(index), sealings.get(index));
            }
        } catch (Broken broken) {
            throw broken.in("consents of client " + client);
        }
        entries += stored.size();
    }

    private static void prove(Version entry, Event sealing) {
        if (!entry.meaning().equals(sealing.what() + " " + sealing.record())) {
            throw new Broken(
                    "version %d: it is not about what event %d names".formatted(entry.number(), sealing.seq()));
        }
        if (entry.schema() != schema(entry, sealing)) {
            throw new Broken("version %d: its schema is not known to this verifier".formatted(entry.number()));
        }
        Json.requireCanonical(entry.bytes());
    }

    private static int schema(Version entry, Event sealing) {
        boolean withdrawn = sealing.what().equals("CONSENT_WITHDRAWN");
        return withdrawn && new String(entry.bytes(), StandardCharsets.UTF_8).contains(AREAS) ? 2 : 1;
    }

    long entries() {
        return entries;
    }
}
