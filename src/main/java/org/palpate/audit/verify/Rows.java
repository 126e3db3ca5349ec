/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of one clinic, fetched a few at a time, so that a table of any size is read in little memory. */
final class Rows<T> implements AutoCloseable {

    private static final int AT_A_TIME = 1_000;

    private final PreparedStatement statement;
    private final ResultSet result;
    private final Reading<T> reading;
    private @Nullable T ahead;

    /** @param sql with one parameter, the clinic */
    Rows(Connection connection, String sql, UUID clinic, Reading<T> reading) throws SQLException {
        this.statement = connection.prepareStatement(sql);
        this.reading = reading;
        statement.setFetchSize(AT_A_TIME);
        statement.setObject(1, clinic);
        this.result = statement.executeQuery();
        advance();
    }

    /** Reads few rows, of every clinic. */
    static <T> List<T> all(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.row(result));
            }
            return rows;
        }
    }

    /** The row after those taken so far, or {@code null} at the end. */
    @Nullable
    T peek() {
        return ahead;
    }

    @Nullable
    T next() throws SQLException {
        var row = ahead;
        advance();
        return row;
    }

    private void advance() throws SQLException {
        ahead = result.next() ? reading.row(result) : null;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, UUID.class), column);
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return present(time(row, column), column);
    }

    static byte[] bytes(ResultSet row, String column) throws SQLException {
        return present(row.getBytes(column), column);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return present(row.getString(column), column);
    }

    private static <V> V present(@Nullable V value, String column) {
        if (value == null) {
            throw new Broken("the column " + column + " is empty");
        }
        return value;
    }

    /** Reads the row the result stands on. */
    interface Reading<T> {
        T row(ResultSet row) throws SQLException;
    }
}
