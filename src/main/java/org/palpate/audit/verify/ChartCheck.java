/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Encounters, their sealed versions, what was asked at them, their marks and their readings, against the chain and against each other. */
final class ChartCheck implements Check {

    private final UUID clinic;
    private final Stories stories;
    private long versions;
    private long submissions;
    private long cosignatures;
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
                var marks = new Parts<>("mark", connection, MarkRow.SQL, clinic, MarkRow::of);
                var readings = new Parts<>("reading", connection, ReadingRow.SQL, clinic, ReadingRow::of)) {
            for (var row = encounters.next(); row != null; row = encounters.next()) {
                var parts = new NoteParts(
                        sealed.of(row.id()), visits.of(row.id()), marks.of(row.id()), readings.of(row.id()));
                prove(row, parts);
            }
            sealed.requireNoneLeft();
            visits.requireNoneLeft();
            marks.requireNoneLeft();
            readings.requireNoneLeft();
        }
        stories.requireAllFound();
    }

    private void prove(EncounterRow row, NoteParts parts) {
        var story = stories.find(row.id(), "ENCOUNTER_STARTED");
        try {
            row.prove(Objects.requireNonNull(story.beginning()));
            Version.prove(parts.sealed(), story.sealings());
            var newest = proveSealed(parts.sealed(), story.sealings());
            if (newest == null || row.isOpen(story.lastChange(), newest)) {
                row.proveUnsealed(story.lastChange());
            } else {
                row.proveSealed(newest);
                VisitRow.prove(parts.visits(), newest);
                SealedList.prove("mark", parts.marks(), newest.marks());
                SealedList.prove("reading", parts.readings(), newest.readings());
            }
        } catch (Broken broken) {
            throw broken.in("note " + row.id());
        }
    }

    /** Proves all versions, each against the one before, and returns the newest. */
    private @Nullable SealedNote proveSealed(List<Version> sealed, List<Event> sealings) {
        SealedNote before = null;
        for (int index = 0; index < sealed.size(); index++) {
            try {
                var version = new SealedNote(sealed.get(index));
                version.prove(clinic, sealings.get(index), before);
                count(version);
                before = version;
            } catch (Broken broken) {
                throw broken.in("version " + (index + 1));
            }
        }
        if (before != null && before.signed()) {
            notes++;
        }
        return before;
    }

    private void count(SealedNote version) {
        versions++;
        submissions += version.meaning().equals("SUBMITTED") ? 1 : 0;
        cosignatures += version.cosigns() ? 1 : 0;
    }

    /** All that belongs to one encounter. */
    private record NoteParts(
            List<Version> sealed, List<VisitRow> visits, List<MarkRow> marks, List<ReadingRow> readings) {}

    long versions() {
        return versions;
    }

    long submissions() {
        return submissions;
    }

    long cosignatures() {
        return cosignatures;
    }

    long notes() {
        return notes;
    }
}
