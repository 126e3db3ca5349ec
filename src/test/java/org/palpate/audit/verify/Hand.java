/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tamperer's hand: past every trigger, foreign key and right. */
record Hand(Connection connection) {

    /** Changes something; an attempt that changes nothing would prove nothing. */
    void change(String sql, @Nullable Object... values) throws SQLException {
        if (run(sql, values) == 0) {
            throw new IllegalStateException("Nothing changed: " + sql);
        }
    }

    int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    @SuppressWarnings("unchecked") // the caller knows the column's type
    <T> T read(String sql, @Nullable Object... values) throws SQLException {
        return (T) this.<Object>column(sql, values).getFirst();
    }

    @SuppressWarnings("unchecked") // the caller knows the column's type
    <T> List<T> column(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            var column = new ArrayList<T>();
            while (rows.next()) {
                column.add((T) rows.getObject(1));
            }
            return column;
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    /** Renumbers and rehashes every event of the clinic, and its head: what a determined administrator would do. */
    void rebuildChain(UUID clinic) throws SQLException {
        var seqs = this.<Long>column("select seq from audit_event where clinic_id = ? order by seq", clinic);
        var before = new byte[32];
        long number = 0;
        for (long seq : seqs) {
            number++;
            byte[] bytes = read("select bytes from audit_event where clinic_id = ? and seq = ?", clinic, seq);
            if (seq != number) {
                bytes = new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"seq\":" + seq + ",", "\"seq\":" + number + ",")
                        .getBytes(StandardCharsets.UTF_8);
            }
            var hash = Hashes.link(clinic, number, before, bytes);
            change(
                    "update audit_event set seq = ?, bytes = ?, prev = ?, hash = ? where clinic_id = ? and seq = ?",
                    number,
                    bytes,
                    before,
                    hash,
                    clinic,
                    seq);
            before = hash;
        }
        change("update audit_head set seq = ?, hash = ? where clinic_id = ?", number, before, clinic);
    }

    /** Lets the head row name the last event that is left. */
    void fixHead(UUID clinic) throws SQLException {
        change("""
                update audit_head h set seq = e.seq, hash = e.hash from audit_event e
                 where h.clinic_id = ? and e.clinic_id = h.clinic_id
                   and e.seq = (select max(seq) from audit_event where clinic_id = h.clinic_id)""", clinic);
    }
}
