/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.palpate.audit.verify.Bench.Tampering;

/** Tampers anywhere, in every way of the design's table 2.2 and in the rows beside the chain; repeatable by its seed. */
final class RandomTampering {

    private final Random random;
    private final Hand hand;
    private final UUID clinic;
    private final long events;
    private final List<Way> ways = new ArrayList<>();

    RandomTampering(long seed, Hand hand, UUID clinic) throws SQLException {
        this.random = new Random(seed);
        this.hand = hand;
        this.clinic = clinic;
        this.events = hand.read("select seq from audit_head where clinic_id = ?", clinic);
        chain();
        rows();
    }

    /** The ways there are. */
    List<Way> ways() {
        return ways;
    }

    /** A clinic without plans, or without anything of its own, offers none to tamper with. */
    boolean possible(Way way) throws SQLException {
        return isThere(way, "plan", "plan_version")
                && isThere(way, "intake_version", "intake_version")
                && isThere(way, "safety_check", "safety_check")
                && isThere(way, "visit_check", "visit_check")
                && isThere(way, "library_entry_version", "library_entry_version")
                && isThere(way, "reading", "reading");
    }

    private boolean isThere(Way way, String named, String table) throws SQLException {
        return !way.name().contains(named)
                || hand.<Boolean>read("select exists (select from " + table + " where clinic_id = ?)", clinic);
    }

    private void chain() {
        way("bit of an event", () -> {
            long seq = anEvent();
            return tamper -> flipEvent(tamper, seq);
        });
        way("bit of an event, its hash made to fit", () -> {
            long seq = anEvent();
            return tamper -> {
                flipEvent(tamper, seq);
                NamedTampering.rehash(tamper, clinic, seq);
            };
        });
        way("event deleted", () -> {
            long seq = anEvent();
            return tamper -> tamper.change("delete from audit_event where clinic_id = ? and seq = ?", clinic, seq);
        });
        way("end cut off", () -> {
            long seq = 1 + random.nextLong(events - 1);
            return tamper -> {
                tamper.change("delete from audit_event where clinic_id = ? and seq > ?", clinic, seq);
                tamper.fixHead(clinic);
            };
        });
        way("two events swapped", () -> {
            long one = anEvent();
            long other = another(one);
            return tamper -> {
                tamper.change("update audit_event set seq = -1 where clinic_id = ? and seq = ?", clinic, one);
                tamper.change("update audit_event set seq = ? where clinic_id = ? and seq = ?", one, clinic, other);
                tamper.change("update audit_event set seq = ? where clinic_id = ? and seq = -1", other, clinic);
            };
        });
        way("content of an event put over another", () -> {
            long one = anEvent();
            long other = another(one);
            return tamper -> tamper.change("""
                    update audit_event e
                       set bytes = o.bytes, what = o.what, at = o.at, actor_id = o.actor_id, client_id = o.client_id,
                           record_id = o.record_id
                      from audit_event o
                     where e.clinic_id = ? and e.seq = ? and o.clinic_id = e.clinic_id and o.seq = ?""", clinic, one, other);
        });
        way("copy of an event inserted", () -> {
            long seq = 1 + random.nextLong(events - 1);
            return tamper -> {
                tamper.change("update audit_event set seq = -seq where clinic_id = ? and seq > ?", clinic, seq);
                tamper.change("update audit_event set seq = 1 - seq where clinic_id = ? and seq < 0", clinic);
                tamper.change("""
                        insert into audit_event
                        select clinic_id, seq + 1, at, what, actor_id, client_id, record_id, bytes, prev, hash
                          from audit_event where clinic_id = ? and seq = ?""", clinic, seq);
                tamper.fixHead(clinic);
            };
        });
        way("event edited and the chain rebuilt", () -> {
            long seq = anEvent();
            return tamper -> {
                tamper.change("""
                        update audit_event
                           set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"purpose":"', '"purpose":"x'), 'UTF8')
                         where clinic_id = ? and seq = ?""", clinic, seq);
                tamper.rebuildChain(clinic);
            };
        });
        way("event deleted and the chain rebuilt", () -> {
            long seq = 1 + random.nextLong(events - 1);
            return tamper -> {
                tamper.change("delete from audit_event where clinic_id = ? and seq = ?", clinic, seq);
                tamper.rebuildChain(clinic);
            };
        });
        way("column of an event", () -> column("audit_event", "seq = " + anEvent()));
    }

    private void rows() {
        way("bit of a sealed note", () -> flip("note_version", false));
        way("bit of a sealed note, its hash made to fit", () -> flip("note_version", true));
        way("sealed version deleted", () -> delete("note_version"));
        way("column of a sealed version", () -> column("note_version", row("note_version", "true")));
        way("bit of a plan", () -> flip("plan_version", false));
        way("bit of a plan, its hash made to fit", () -> flip("plan_version", true));
        way("plan version deleted", () -> delete("plan_version"));
        way("column of a plan version", () -> column("plan_version", row("plan_version", "true")));
        for (var table : List.of("intake_version", "safety_check", "library_entry_version")) {
            way("bit of " + table, () -> flip(table, false));
            way("bit of " + table + ", its hash made to fit", () -> flip(table, true));
            way("row of " + table + " deleted", () -> delete(table));
            way("column of " + table, () -> column(table, row(table, "true")));
        }
        way("column of visit_check", () -> column("visit_check", row("visit_check", SEALED_VISIT)));
        way("column of a sealed encounter", () -> column("encounter", row("encounter", "signed_at is not null")));
        way("column of a mark", () -> column("mark", row("mark", SEALED_MARK)));
        way("mark deleted", () -> {
            var row = row("mark", SEALED_MARK);
            return tamper -> tamper.change("delete from mark where clinic_id = ? and " + row, clinic);
        });
        way("mark added", () -> {
            var row = row("mark", SEALED_MARK);
            return tamper -> tamper.change("""
                    insert into mark select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid()))).*
                      from mark m where clinic_id = ? and\s""" + row, clinic);
        });
        way("column of a reading", () -> column("reading", row("reading", SEALED_MARK)));
        way("reading deleted", () -> {
            var row = row("reading", SEALED_MARK);
            return tamper -> tamper.change("delete from reading where clinic_id = ? and " + row, clinic);
        });
        way("column of a client", () -> column("client", row("client", "true")));
        way("client deleted with all rows", () -> {
            UUID client = any("select id from client where clinic_id = ? order by id");
            return tamper -> NamedTampering.deleteClient(tamper, client);
        });
        way("encounter deleted with all rows", () -> {
            UUID encounter = any("select id from encounter where clinic_id = ? order by id");
            return tamper -> {
                tamper.run("delete from mark where encounter_id = ?", encounter);
                tamper.run("delete from reading where encounter_id = ?", encounter);
                tamper.run("delete from note_version where encounter_id = ?", encounter);
                tamper.run("delete from draft where encounter_id = ?", encounter);
                tamper.run("delete from visit_check where encounter_id = ?", encounter);
                tamper.change("delete from encounter where id = ?", encounter);
            };
        });
    }

    /** Of a note that is closed for writing: signed, or submitted to be co-signed. */
    private static final String SEALED_VISIT =
            "encounter_id in (select id from encounter where state not in ('DRAFT', 'DISCARDED'))";

    private static final String SEALED_MARK = "removed_at is null and " + SEALED_VISIT;

    private void way(String name, Choice choice) {
        ways.add(new Way(name, choice));
    }

    private Tampering flip(String table, boolean rehash) throws SQLException {
        var row = row(table, "true");
        int length = hand.read("select octet_length(bytes) from " + table + " where clinic_id = ? and " + row, clinic);
        int bit = random.nextInt(length * 8);
        var flipped = "set_bit(bytes, %1$d, 1 - get_bit(bytes, %1$d))".formatted(bit);
        var hash = rehash ? "sha256(" + flipped + ")" : "hash";
        return tamper -> tamper.change(
                "update %s set bytes = %s, hash = %s where clinic_id = ? and %s".formatted(table, flipped, hash, row),
                clinic);
    }

    private Tampering delete(String table) throws SQLException {
        var row = row(table, "true");
        return tamper -> tamper.change("delete from " + table + " where clinic_id = ? and " + row, clinic);
    }

    private Tampering column(String table, String row) throws SQLException {
        List<String> columns = hand.column(
                "select column_name::text from information_schema.columns where table_name = ? order by 1", table);
        columns.removeIf(name -> !EveryColumn.vouchedFor(table, name));
        var column = columns.get(random.nextInt(columns.size()));
        String type = hand.read(
                "select data_type::text from information_schema.columns where table_name = ? and column_name = ?",
                table,
                column);
        var sql = "update %s set %s = %s where clinic_id = ? and %s"
                .formatted(table, column, EveryColumn.other(column, type), row);
        return tamper -> tamper.change(sql, clinic);
    }

    private void flipEvent(Hand tamper, long seq) throws SQLException {
        int length =
                tamper.read("select octet_length(bytes) from audit_event where clinic_id = ? and seq = ?", clinic, seq);
        int bit = random.nextInt(length * 8);
        tamper.change(
                "update audit_event set bytes = set_bit(bytes, ?, 1 - get_bit(bytes, ?)) where clinic_id = ? and seq = ?",
                bit,
                bit,
                clinic,
                seq);
    }

    private long anEvent() {
        return 1 + random.nextLong(events);
    }

    private long another(long than) {
        return 1 + (than + random.nextLong(events - 1)) % events;
    }

    /** The condition that finds one row of those. */
    private String row(String table, String those) throws SQLException {
        String place = any("select ctid::text from " + table + " where clinic_id = ? and " + those + " order by ctid");
        return "ctid = '" + place + "'";
    }

    private <T> T any(String sql) throws SQLException {
        List<T> candidates = hand.column(sql, clinic);
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** Chooses where, before anything is touched. */
    interface Choice {
        Tampering choose() throws SQLException;
    }

    /** One kind of tampering. */
    record Way(String name, Choice choice) {}
}
