/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A list in the sealed bytes of a note, and the rows that hold the same: marks and readings. */
final class SealedList {

    private SealedList() {}

    /**
     * Proves the rows of one note against what it was sealed with.
     *
     * @param kind what a row is called: "mark"
     */
    static void prove(String kind, List<? extends Row> rows, List<JsonNode> sealed) {
        var ids = sealed.stream().map(one -> one.path("id").asString("")).toList();
        for (var row : rows) {
            try {
                prove(row, ids.indexOf(row.id().toString()), sealed);
            } catch (Broken broken) {
                throw broken.in(kind + " " + row.id());
            }
        }
        var present = rows.stream().map(row -> row.id().toString()).collect(Collectors.toSet());
        ids.stream().filter(id -> !present.contains(id)).findFirst().ifPresent(id -> {
            throw new Broken("%s %s: it was sealed with the note, and its row is missing".formatted(kind, id));
        });
    }

    private static void prove(Row row, int place, List<JsonNode> sealed) {
        if (place < 0) {
            throw new Broken("the note was sealed without it");
        }
        if (row.position() != place) {
            throw new Broken("its column position is %d, and not %d".formatted(row.position(), place));
        }
        row.prove(sealed.get(place));
    }

    /** A row that was not taken off its note. */
    interface Row extends Parts.Part {

        UUID id();

        int position();

        /** Proves every column against what was sealed. */
        void prove(JsonNode sealed);
    }
}
