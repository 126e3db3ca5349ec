/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What a clinic added to its library or switched off, against the chain and against each other. */
final class OwnEntryCheck implements Check {

    private static final int SCHEMA = 1;

    private static final String ENTRIES = "select id, key, own, off from library_entry where clinic_id = ? order by id";

    private static final String VERSIONS = """
            select entry_id as owner, number, '' as meaning, schema, bytes, hash, prev_hash, author_id, saved_at as at
              from library_entry_version where clinic_id = ? order by entry_id, number""";

    private final UUID clinic;
    private final Stories stories;
    private final Stories switches;
    private long versions;

    OwnEntryCheck(UUID clinic, Stories stories, Stories switches) {
        this.clinic = clinic;
        this.stories = stories;
        this.switches = switches;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var entries = new Rows<>(connection, ENTRIES, clinic, Entry::of);
                var saved = new Parts<>("version of a library entry", connection, VERSIONS, clinic, Version::of)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                prove(entry, saved.of(entry.id()));
            }
            saved.requireNoneLeft();
        }
        stories.requireAllFound();
        switches.requireAllFound();
    }

    private void prove(Entry entry, List<Version> saved) {
        try {
            var sealings = stories.sealingsOf(entry.id());
            Version.prove(saved, sealings);
            if (entry.own() == saved.isEmpty()) {
                throw new Broken("its column own does not fit what was saved of it");
            }
            for (int index = 0; index < saved.size(); index++) {
                prove(entry, saved.get(index), sealings.get(index));
            }
            proveSwitch(entry);
        } catch (Broken broken) {
            throw broken.in("library entry " + entry.id());
        }
        versions += saved.size();
    }

    private static void prove(Entry entry, Version version, Event sealing) {
        var place = "version " + version.number() + ": ";
        var expected = version.number() == 1 ? "LIBRARY_ENTRY_ADDED" : "LIBRARY_ENTRY_CHANGED";
        if (!sealing.what().equals(expected)) {
            throw new Broken(place + "it does not fit event %d (%s)".formatted(sealing.seq(), sealing.what()));
        }
        if (version.schema() != SCHEMA) {
            throw new Broken(place + "its schema is not known to this verifier");
        }
        Json.requireCanonical(version.bytes());
        if (!Json.same(Json.object(version.bytes()).path("key"), entry.key())) {
            throw new Broken(place + "its key is another one than the column key says");
        }
    }

    private void proveSwitch(Entry entry) {
        var last = switches.lastChangeOf(entry.id());
        if (last == null && !entry.own()) {
            throw new Broken("it is in the database, but no event tells of it");
        }
        if (entry.off() != (last != null && last.what().equals("LIBRARY_ENTRY_SWITCHED_OFF"))) {
            throw new Broken("it is switched %s, but no event says so".formatted(entry.off() ? "off" : "on"));
        }
    }

    long versions() {
        return versions;
    }

    private record Entry(UUID id, String key, boolean own, boolean off) {

        static Entry of(ResultSet row) throws SQLException {
            return new Entry(Rows.id(row, "id"), Rows.text(row, "key"), row.getBoolean("own"), row.getBoolean("off"));
        }
    }
}
