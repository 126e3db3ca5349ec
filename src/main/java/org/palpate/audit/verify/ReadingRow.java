/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of the table {@code reading} that was not taken off.
 *
 * @param values its columns by name
 */
record ReadingRow(UUID owner, UUID id, int position, Map<String, @Nullable Object> values) implements SealedList.Row {

    static final String SQL = """
            select * from reading where clinic_id = ? and removed_at is null order by encounter_id, position, id""";

    /** Field of the sealed bytes, and its column. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("movement", "movement"),
            Map.entry("side", "side"),
            Map.entry("value", "value"),
            Map.entry("unit", "unit"),
            Map.entry("mode", "mode"),
            Map.entry("device", "device"),
            Map.entry("position", "posture"),
            Map.entry("pain", "pain"),
            Map.entry("endFeel", "end_feel"),
            Map.entry("result", "result"),
            Map.entry("note", "note"));

    static ReadingRow of(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : COLUMNS.values()) {
            values.put(column, row.getObject(column));
        }
        return new ReadingRow(Rows.id(row, "encounter_id"), Rows.id(row, "id"), row.getInt("position"), values);
    }

    @Override
    public void prove(JsonNode sealed) {
        Json.requireFields(sealed, COLUMNS.keySet());
        COLUMNS.forEach((field, column) -> {
            if (!Json.same(sealed.required(field), values.get(column))) {
                throw new Broken("its column %s is not what was sealed".formatted(column));
            }
        });
    }
}
