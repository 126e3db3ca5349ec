/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** Proves the chain of one clinic, event by event, against itself, its head row and its checkpoints. */
final class Chain {

    private final UUID clinic;
    private final CheckpointFile checkpoints;
    private final History history = new History();
    private byte[] hash = new byte[32];
    private long length;

    Chain(UUID clinic, CheckpointFile checkpoints) {
        this.clinic = clinic;
        this.checkpoints = checkpoints;
    }

    History prove(Connection connection) throws SQLException {
        try (var rows = new Rows<>(connection, EventRow.SQL, clinic, EventRow::of)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                prove(row);
            }
        }
        checkpoints.requireNoneBeyond(length);
        if (length == 0) {
            throw new Broken("it has no events, not even that of its founding");
        }
        proveHead(connection);
        return history;
    }

    private void prove(EventRow row) {
        if (row.seq() != length + 1) {
            throw new Broken(
                    "event %d is missing: event %d comes after event %d".formatted(length + 1, row.seq(), length));
        }
        try {
            history.add(row.proved(clinic, hash));
        } catch (Broken broken) {
            throw broken.in("event " + row.seq());
        }
        checkpoints.requireHash(row.seq(), row.hash());
        length = row.seq();
        hash = row.hash();
    }

    private void proveHead(Connection connection) throws SQLException {
        try (var rows = new Rows<>(
                connection,
                "select seq, hash from audit_head where clinic_id = ?",
                clinic,
                row -> new Head(row.getLong("seq"), Rows.bytes(row, "hash")))) {
            var head = rows.next();
            if (head == null) {
                throw new Broken("the head row of its chain is missing");
            }
            if (head.seq() != length) {
                throw new Broken("the head row of its chain names event %d, but event %d is the last"
                        .formatted(head.seq(), length));
            }
            if (!Arrays.equals(head.hash(), hash)) {
                throw new Broken("the head row of its chain does not carry the hash of event " + length);
            }
        }
    }

    long length() {
        return length;
    }

    private record Head(long seq, byte[] hash) {}
}
