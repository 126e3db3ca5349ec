/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of the table {@code encounter}.
 *
 * @param sealed the columns that a signature seals, under the names of the sealed bytes
 */
record EncounterRow(
        UUID id, UUID client, UUID therapist, Instant startedAt, String state, Map<String, @Nullable Object> sealed) {

    static final String SQL = """
            select id, client_id, therapist_id, service_date, time_zone, started_at, state, subjective, objective,
                   assessment, plan, signed_at
              from encounter where clinic_id = ? order by id""";

    private static final Map<String, String> COLUMNS = Map.of(
            "client", "client_id",
            "therapist", "therapist_id",
            "serviceDate", "service_date",
            "zone", "time_zone",
            "signedAt", "signed_at");
    private static final Set<String> REOPENED = Set.of("NOTE_WITHDRAWN", "NOTE_RETURNED", "NOTE_DISCARDED");
    private static final Duration BETWEEN_START_AND_EVENT = Duration.ofMinutes(5);

    static EncounterRow of(ResultSet row) throws SQLException {
        var sealed = new LinkedHashMap<String, @Nullable Object>();
        sealed.put("client", Rows.uuid(row, "client_id"));
        sealed.put("therapist", Rows.uuid(row, "therapist_id"));
        sealed.put("serviceDate", row.getObject("service_date", LocalDate.class));
        sealed.put("zone", row.getString("time_zone"));
        sealed.put("signedAt", Rows.time(row, "signed_at"));
        for (var section : new String[] {"subjective", "objective", "assessment", "plan"}) {
            sealed.put(section, row.getString(section));
        }
        return new EncounterRow(
                Rows.id(row, "id"),
                Rows.id(row, "client_id"),
                Rows.id(row, "therapist_id"),
                Rows.moment(row, "started_at"),
                Rows.text(row, "state"),
                sealed);
    }

    /** Proves what holds for drafts too: whose it is, and when it began. */
    void prove(Event start) {
        if (!client.equals(start.client())) {
            throw new Broken("its client is another one than event %d names".formatted(start.seq()));
        }
        if (!therapist.equals(start.actor())) {
            throw new Broken("its therapist is not who started it in event %d".formatted(start.seq()));
        }
        if (Duration.between(startedAt, start.at()).abs().compareTo(BETWEEN_START_AND_EVENT) > 0) {
            throw new Broken("its column started_at is not the time of event %d".formatted(start.seq()));
        }
    }

    /** Whether a note that was submitted once is open again: taken back, sent back, or discarded since. */
    boolean isOpen(@Nullable Event lastChange, SealedNote newest) {
        return !newest.signed() && lastChange != null && REOPENED.contains(lastChange.what());
    }

    /** Proves a note that nothing sealed holds: a draft, or one that was discarded. */
    void proveUnsealed(@Nullable Event lastChange) {
        boolean discarded = lastChange != null && lastChange.what().equals("NOTE_DISCARDED");
        if (!state.equals(discarded ? "DISCARDED" : "DRAFT")) {
            throw new Broken("its state is %s, but no event and no sealed version says so".formatted(state));
        }
        if (sealed.get("signedAt") != null) {
            throw new Broken("its column signed_at holds a time, but it is not signed");
        }
    }

    /** Proves the columns of a note that is closed for writing against its newest version. */
    void proveSealed(SealedNote newest) {
        if (!state.equals(newest.state())) {
            throw new Broken(
                    "its state is %s, but by its newest sealed version it is %s".formatted(state, newest.state()));
        }
        var columns = new LinkedHashMap<>(sealed);
        var signedAt = newest.signed() ? null : columns.remove("signedAt");
        if (signedAt != null) {
            throw new Broken("its column signed_at holds a time, but nobody has co-signed it");
        }
        columns.forEach((field, value) -> prove(newest.json(), field, value));
    }

    private static void prove(JsonNode json, String field, @Nullable Object value) {
        if (!Json.same(json.required(field), value)) {
            throw new Broken("its column %s is not what was sealed".formatted(COLUMNS.getOrDefault(field, field)));
        }
    }
}
