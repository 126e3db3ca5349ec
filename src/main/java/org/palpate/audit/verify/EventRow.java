/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of the table {@code audit_event}, not yet believed. */
record EventRow(
        long seq,
        Instant at,
        String what,
        @Nullable UUID actor,
        @Nullable UUID client,
        @Nullable UUID record,
        byte[] bytes,
        byte[] prev,
        byte[] hash) {

    static final String SQL = """
            select seq, at, what, actor_id, client_id, record_id, bytes, prev, hash
              from audit_event where clinic_id = ? order by seq""";

    private static final int SCHEMA = 1;
    private static final Set<String> FIELDS =
            Set.of("schema", "clinic", "seq", "at", "what", "actor", "roles", "client", "record", "content", "purpose");

    static EventRow of(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        try {
            return new EventRow(
                    seq,
                    Rows.moment(row, "at"),
                    Rows.text(row, "what"),
                    Rows.uuid(row, "actor_id"),
                    Rows.uuid(row, "client_id"),
                    Rows.uuid(row, "record_id"),
                    Rows.bytes(row, "bytes"),
                    Rows.bytes(row, "prev"),
                    Rows.bytes(row, "hash"));
        } catch (Broken broken) {
            throw broken.in("event " + seq);
        }
    }

    /** Proves the row against the hash of the event before it. */
    Event proved(UUID clinic, byte[] before) {
        if (!Arrays.equals(prev, before)) {
            throw new Broken(
                    seq == 1
                            ? "it does not start from 32 zero bytes"
                            : "its previous hash is not the hash of event " + (seq - 1));
        }
        if (!Arrays.equals(hash, Hashes.link(clinic, seq, prev, bytes))) {
            throw new Broken("its hash does not fit its bytes");
        }
        var json = Json.object(bytes, FIELDS);
        compare(json, "schema", SCHEMA, "is not known to this verifier");
        compare(json, "clinic", clinic, "is another one than the row's");
        compare(json, "seq", seq, "is another one than the row's");
        compare(json, "at", at, "is another one than the column at says");
        compare(json, "what", what, "is another one than the column what says");
        compare(json, "actor", actor, "is another one than the column actor_id says");
        compare(json, "client", client, "is another one than the column client_id says");
        compare(json, "record", record, "is another one than the column record_id says");
        var content = json.required("content");
        return new Event(
                seq,
                at,
                what,
                actor,
                client,
                record,
                content.isString() ? content.stringValue() : null,
                json.required("purpose").asString(""));
    }

    private static void compare(JsonNode json, String field, @Nullable Object column, String otherwise) {
        if (!Json.same(json.required(field), column)) {
            throw new Broken("\"%s\" in its bytes %s".formatted(field, otherwise));
        }
    }
}
