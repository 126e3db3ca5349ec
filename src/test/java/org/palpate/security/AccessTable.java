/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.NoteState;

/** {@code access-matrix.txt} as it is read by people. */
record AccessTable(List<String> subjects, Map<String, Line> lines) {

    /** The column of a tablet, which has a line of its own in the file: nearly all of it would be refusals. */
    static final String ON_TABLET = "tablet";

    private static final String TABLET = "tablet:";

    /** One method in one state: what it leaves in the audit trail, and who may call it. */
    record Line(String method, String state, String trace, Map<String, Boolean> allowed) {

        /** None where the call is not made on a note. */
        @Nullable
        NoteState noteState() {
            return Arrays.stream(NoteState.values())
                    .filter(each -> each.name().equals(state))
                    .findFirst()
                    .orElse(null);
        }
    }

    static AccessTable read() {
        var all = text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .collect(Collectors.partitioningBy(row -> row.getFirst().equals(TABLET)));
        var rows = all.getOrDefault(false, List.of());
        var tablet = all.getOrDefault(true, List.of()).getFirst();
        var subjects = rows.getFirst().subList(3, rows.getFirst().size());
        var lines = new LinkedHashMap<String, Line>();
        for (var row : rows.subList(1, rows.size())) {
            var line = line(row, subjects);
            line.allowed().put(ON_TABLET, tablet.contains(line.method()));
            if (lines.put(key(line.method(), line.state()), line) != null) {
                throw new IllegalStateException("twice: " + row);
            }
        }
        return new AccessTable(
                Stream.concat(subjects.stream(), Stream.of(ON_TABLET)).toList(), lines);
    }

    static String key(String method, String state) {
        return method + " " + state;
    }

    Set<String> methods() {
        return lines.values().stream().map(Line::method).collect(Collectors.toSet());
    }

    private static Line line(List<String> row, List<String> subjects) {
        var allowed = new LinkedHashMap<String, Boolean>();
        if (row.size() != subjects.size() + 3) {
            throw new IllegalStateException("columns missing: " + row);
        }
        for (int n = 0; n < subjects.size(); n++) {
            var sign = row.get(n + 3);
            if (!Arrays.asList("+", ".").contains(sign)) {
                throw new IllegalStateException(sign + " in " + row);
            }
            allowed.put(subjects.get(n), "+".equals(sign));
        }
        return new Line(row.get(0), row.get(1), row.get(2), allowed);
    }

    private static String text() {
        try (var file = AccessTable.class.getResourceAsStream("/access-matrix.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
