/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Encounters, their sealed versions, what was asked at them and their marks, against the chain and against each other. */
final class ChartCheck implements Check {

    private final UUID clinic;
    private final Stories stories;
    private long versions;
    private long notes;

    ChartCheck(UUID clinic, Stories stories) {
        this.clinic = clinic;
        this.stories = stories;
    }

    @Override
    public void run(Connection connection) throws SQLException {
        try (var encounters = new Rows<>(connection, EncounterRow.SQL, clinic, EncounterRow::of);
                var sealed = new Parts<>("sealed version", connection, Version.OF_NOTES, clinic, Version::of);
                var visits = new Parts<>("visit check", connection, VisitRow.SQL, clinic, VisitRow::of);
                var marks = new Parts<>("mark", connection, MarkRow.SQL, clinic, MarkRow::of)) {
            for (var row = encounters.next(); row != null; row = encounters.next()) {
                prove(row, sealed.of(row.id()), visits.of(row.id()), marks.of(row.id()));
            }
            sealed.requireNoneLeft();
            visits.requireNoneLeft();
            marks.requireNoneLeft();
        }
        stories.requireAllFound();
    }

    private void prove(EncounterRow row, List<Version> sealed, List<VisitRow> asked, List<MarkRow> marks) {
        var story = stories.find(row.id(), "ENCOUNTER_STARTED");
        try {
            row.prove(Objects.requireNonNull(story.beginning()));
            Version.prove(sealed, story.sealings());
            if (sealed.isEmpty()) {
                row.proveUnsealed(story.lastChange());
            } else {
                var newest = proveSealed(row, sealed, story.sealings());
                VisitRow.prove(asked, newest);
                MarkRow.prove(marks, newest.json().required("marks"));
                notes++;
                versions += sealed.size();
            }
        } catch (Broken broken) {
            throw broken.in("note " + row.id());
        }
    }

    private SealedNote proveSealed(EncounterRow row, List<Version> sealed, List<Event> sealings) {
        for (int index = 0; index < sealed.size(); index++) {
            try {
                new SealedNote(sealed.get(index)).prove(clinic, sealings.get(index));
            } catch (Broken broken) {
                throw broken.in("version " + (index + 1));
            }
        }
        var newest = new SealedNote(sealed.getLast());
        row.proveSealed(newest);
        return newest;
    }

    long versions() {
        return versions;
    }

    long notes() {
        return notes;
    }
}
