/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows that belong to a record of another table, both read in the order of the record's id. */
final class Parts<T extends Parts.Part> implements AutoCloseable {

    private final String kind;
    private final Rows<T> rows;

    /** @param kind what a row is called when it has lost its record: "mark" */
    Parts(String kind, Connection connection, String sql, UUID clinic, Rows.Reading<T> reading) throws SQLException {
        this.kind = kind;
        this.rows = new Rows<>(connection, sql, clinic, reading);
    }

    /** The rows of this record; those before it in order would be of records that are not there. */
    List<T> of(UUID record) throws SQLException {
        var found = new ArrayList<T>();
        for (var row = rows.peek(); row != null && compare(row.owner(), record) <= 0; row = rows.peek()) {
            if (!row.owner().equals(record)) {
                throw orphan(row);
            }
            found.add(row);
            rows.next();
        }
        return found;
    }

    void requireNoneLeft() {
        var row = rows.peek();
        if (row != null) {
            throw orphan(row);
        }
    }

    private Broken orphan(T row) {
        return new Broken("a %s belongs to record %s, which is not in the database".formatted(kind, row.owner()));
    }

    /** The order of PostgreSQL's uuid type; Java's own compares with signs. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    /** A row that names the record it belongs to. */
    interface Part {
        UUID owner();
    }
}
