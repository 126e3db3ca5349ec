/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * A row of the table {@code mark} that was not taken off.
 *
 * @param values its columns by name
 */
record MarkRow(UUID owner, UUID id, int position, Map<String, @Nullable Object> values) implements SealedList.Row {

    static final String SQL = """
            select * from mark where clinic_id = ? and removed_at is null order by encounter_id, position, id""";

    /** Field of the sealed bytes, and its column. */
    private static final Map<String, String> COLUMNS = columns();

    /** What the sealed bytes may leave out, as notes before it was invented do, and what it says then. */
    private static final Map<String, JsonNode> LEFT_OUT = Map.of(
            "figure", StringNode.valueOf("NEUTRAL"),
            "landmark", NullNode.instance,
            "path", JsonNodeFactory.instance.arrayNode());

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (var field : List.of(
                "id",
                "kind",
                "phase",
                "figure",
                "artwork",
                "view",
                "coarseRegion",
                "region",
                "side",
                "layer",
                "geometry",
                "x",
                "y",
                "landmark",
                "path",
                "type",
                "intensity",
                "tone",
                "quality",
                "timing",
                "pressureFound",
                "reproducesFamiliar",
                "radiatesTo",
                "technique",
                "pressureUsed",
                "minutes",
                "response",
                "groupId",
                "trackId",
                "change",
                "note")) {
            columns.put(field, field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    static MarkRow of(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : COLUMNS.values()) {
            values.put(column, row.getObject(column));
        }
        return new MarkRow(Rows.id(row, "encounter_id"), Rows.id(row, "id"), row.getInt("position"), values);
    }

    @Override
    public void prove(JsonNode sealed) {
        Json.requireFields(sealed, COLUMNS.keySet(), LEFT_OUT.keySet());
        COLUMNS.forEach((field, column) -> {
            var said = sealed.has(field) ? sealed.required(field) : LEFT_OUT.getOrDefault(field, NullNode.instance);
            if (!same(field, said, values.get(column))) {
                throw new Broken("its column %s is not what was sealed".formatted(column));
            }
        });
    }

    private static boolean same(String field, JsonNode sealed, @Nullable Object value) {
        return switch (field) {
            case "quality" -> // words with commas between them
                sealed.isArray()
                        && sealed.values().stream()
                                .map(word -> word.asString(""))
                                .collect(Collectors.joining(","))
                                .equals(value);
            case "radiatesTo", "path" -> // the same JSON as text
                new String(Json.canonical(sealed), StandardCharsets.UTF_8).equals(value);
            default -> Json.same(sealed, value);
        };
    }
}
