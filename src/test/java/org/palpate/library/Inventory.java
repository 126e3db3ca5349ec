/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the library is compared with and does not hold itself, from the test's own files. */
final class Inventory {

    private Inventory() {}

    /** The 410 rows of the seed inventory, in its order: {@code 1B/Swedish massage}. */
    static Set<String> rows() {
        var rows = new LinkedHashSet<String>();
        lines("inventory.csv").forEach(line -> rows.add(line.getField("section") + "/" + line.getField("item")));
        return rows;
    }

    /** The lines of a file with a head, below {@code library}. */
    static List<NamedCsvRecord> lines(String file) {
        try (var in = Objects.requireNonNull(Inventory.class.getResourceAsStream("/library/" + file), file);
                var reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ids of the safety rules. */
    static Set<String> rules() {
        try (var in = Objects.requireNonNull(Inventory.class.getResourceAsStream("/screening/rules.yaml"))) {
            return Pattern.compile("^  - id: (\\S+)$", Pattern.MULTILINE)
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the drawing ships. */
    static boolean drawing(String file) {
        return Inventory.class.getResource("/META-INF/resources/library/drawings/" + file) != null;
    }
}
