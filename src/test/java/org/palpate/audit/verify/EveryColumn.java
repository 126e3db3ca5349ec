/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.palpate.audit.verify.Bench.Tampering;

/** A change of one column of one row, for every column that the tables have now or will have. */
record EveryColumn(String table, String column, Tampering tampering) {

    /** What docs/audit.md says is not vouched for. */
    private static final Map<String, Set<String>> NOT_VOUCHED_FOR = Map.of(
            "encounter", Set.of("origins", "late", "changed_by", "changed_at", "version"),
            "visit_check", Set.of("changed_by", "changed_at", "version"),
            "intake", Set.of("created_at", "version"),
            "library_entry", Set.of("kind", "changed_by", "changed_at", "version"),
            "client", Set.of("number", "search_text", "sort_name", "created_at", "version"),
            "treatment_plan", Set.of("created_at", "version"),
            "account", Set.of("username", "display_name", "password_hash", "roles", "created_at", "version"),
            "clinic",
                    Set.of(
                            "name",
                            "address",
                            "phone",
                            "email",
                            "jurisdiction",
                            "time_zone",
                            "paper_size",
                            "note_style",
                            "demo",
                            "created_at",
                            "version"));

    static List<EveryColumn> of(Targets on, Hand hand) throws SQLException {
        var rows = new TreeMap<>(Map.of(
                "audit_event", "seq = 40",
                "audit_head", "true",
                "note_version", "number = 2 and encounter_id = '" + on.amended() + "'",
                "encounter", "id = '" + on.amended() + "'",
                "mark", "id = '" + on.mark() + "'",
                "plan_version", "number = 2 and plan_id = '" + on.plan() + "'",
                "treatment_plan", "id = '" + on.plan() + "'",
                "client", "id = '" + on.client() + "'",
                "account", "id = '" + on.former() + "'",
                "clinic", "true"));
        rows.put("visit_check", "encounter_id = '" + on.amended() + "'");
        rows.put("intake", "id = '" + on.healthHistory() + "'");
        rows.put("intake_version", "number = 2 and intake_id = '" + on.healthHistory() + "'");
        rows.put("intake_review", "intake_id = '" + on.healthHistory() + "'");
        rows.put("safety_check", "number = 2 and visit_id = '" + on.amended() + "'");
        rows.put(
                "safety_check_rule",
                "rule = 'RF-16' and check_id in (select id from safety_check where visit_id = '" + on.amended()
                        + "' and number = 2)");
        rows.put("library_entry", "id = '" + on.ownEntry() + "'");
        rows.put("library_entry_version", "number = 2 and entry_id = '" + on.ownEntry() + "'");
        rows.put("reading", "id = '" + on.reading() + "'");
        rows.put("consent_entry", "number = 2 and client_id = '" + on.client() + "'");
        var all = new ArrayList<EveryColumn>();
        for (var row : rows.entrySet()) {
            for (String column : hand.<String>column(
                    "select column_name::text from information_schema.columns where table_name = ? order by 1",
                    row.getKey())) {
                all.add(of(on.clinic(), row.getKey(), column, row.getValue(), hand));
            }
        }
        return all;
    }

    private static EveryColumn of(UUID clinic, String table, String column, String row, Hand hand) throws SQLException {
        String type = hand.read(
                "select data_type::text from information_schema.columns where table_name = ? and column_name = ?",
                table,
                column);
        var sql = "update %s set %s = %s where clinic_id = ? and %s".formatted(table, column, other(column, type), row);
        return new EveryColumn(table, column, tamper -> tamper.change(sql, clinic));
    }

    /** Another value of the column's type; the check constraints were taken away before. */
    static String other(String column, String type) {
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "text" -> "coalesce(%s, '') || 'x'".formatted(column);
            case "bytea" -> "coalesce(set_byte(%1$s, 1, get_byte(%1$s, 1) # 1), '\\x00')".formatted(column);
            case "boolean" -> "not " + column;
            case "integer", "bigint" -> "coalesce(%s, 0) + 1000000".formatted(column);
            case "double precision" -> "coalesce(%s, 0) + 0.0000001".formatted(column);
            case "date" -> "coalesce(%s, current_date) + 1".formatted(column);
            case "timestamp with time zone" -> "coalesce(%s, now()) + interval '6 minutes'".formatted(column);
            default -> throw new IllegalStateException("How is a " + type + " tampered with?");
        };
    }

    boolean vouchedFor() {
        return vouchedFor(table, column);
    }

    static boolean vouchedFor(String table, String column) {
        return !NOT_VOUCHED_FOR.getOrDefault(table, Set.of()).contains(column);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
