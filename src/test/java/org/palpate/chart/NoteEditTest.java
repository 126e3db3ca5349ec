/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The browser makes the same changes: {@code note-links.test.ts} reads the same file. */
class NoteEditTest {

    static Stream<Named<JsonNode>> cases() throws IOException {
        try (InputStream file = NoteEditTest.class.getResourceAsStream("/chart/note-edits.json")) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file))
                    .valueStream()
                    .map(one -> Named.of(one.get("why").stringValue(), one))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void touchesAWholeLineAndNothingElse(JsonNode one) {
        var edit = one.get("edit");
        var made = new NoteEdit(
                SoapSection.OBJECTIVE,
                text(edit, "line"),
                text(edit, "text"),
                text(edit, "below"),
                text(edit, "above"));
        assertThat(made.applied(one.get("text").stringValue()))
                .isEqualTo(one.get("then").stringValue());
    }

    private static @Nullable String text(JsonNode edit, String name) {
        return edit.has(name) ? edit.get(name).stringValue() : null;
    }
}
