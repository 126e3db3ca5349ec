/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palpate.anatomy.Atlas;
import org.palpate.bodymap.BodyMark;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every row of the seed inventory has a place, and {@code docs/seed-map.md} says which. Entries of the library name their
 * rows themselves; {@code accounted.csv} names the place of all others. {@code -Dseed-map.write=true} writes the page anew.
 */
class SeedMapTest {

    private static final Path PAGE = Path.of("docs", "seed-map.md");

    private static final Map<String, String> KINDS = Map.of(
            "rule", "Safety rule",
            "question", "Health question",
            "region", "Body map, region",
            "named-place", "Body map, point or line",
            "mark", "Body map, mark",
            "field", "Field",
            "plan", "Treatment plan",
            "document", "Document",
            "later", "Not built yet",
            "left-out", "Left out, because");

    private final Map<String, List<String>> places = places();

    @Test
    void everyRowHasAPlace() {
        assertThat(Inventory.rows()).hasSize(410);
        assertThat(Inventory.rows()).filteredOn(row -> !places.containsKey(row)).isEmpty();
        assertThat(places.keySet()).isSubsetOf(Inventory.rows());
    }

    @Test
    void aRowThatTheLibraryHoldsIsNotAlsoAccountedForByHand() {
        var claimed = entries().flatMap(entry -> entry.inventory().stream()).collect(Collectors.toSet());
        assertThat(Inventory.lines("accounted.csv"))
                .extracting(line -> line.getField("section") + "/" + line.getField("item"))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(claimed);
    }

    @Test
    void whatTheRowsReferToExists() throws IOException {
        var wrong = new ArrayList<String>();
        var known = Map.of(
                "rule", Inventory.rules(),
                "question", questions(),
                "region", regions(),
                "named-place",
                        Atlas.standard().namedPlaces().stream()
                                .map(place -> place.key())
                                .collect(Collectors.toSet()),
                "mark", marks());
        for (var line : Inventory.lines("accounted.csv")) {
            var kind = line.getField("kind");
            assertThat(KINDS).containsKey(kind);
            var refs = Arrays.stream(line.getField("refs").split(" "))
                    .filter(ref -> !ref.isEmpty())
                    .toList();
            assertThat(refs.isEmpty()).as(line.toString()).isNotEqualTo(known.containsKey(kind));
            refs.stream()
                    .filter(ref -> !known.getOrDefault(kind, Set.of()).contains(ref))
                    .forEach(ref -> wrong.add(kind + " " + ref));
            if (refs.isEmpty()) {
                assertThat(line.getField("note")).as(line.toString()).endsWith(".");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        var page = page();
        if (Boolean.getBoolean("seed-map.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .as("run this test with -Dseed-map.write=true and read what changed")
                .isEqualTo(page);
    }

    private String page() {
        var text = new StringBuilder("""
                # Where the seed material went

                Palpate began with five articles. An inventory lists the 410 things they name, in sections 1A to 1Q. Here each row has its place: an entry of the library, a safety rule, a health question, a place or mark of the body map, a field, a document, or a reason why it was left out. "Not built yet" means what it says.

                Made by `SeedMapTest` from the `inventory` lines of `src/main/resources/library/*.yaml` and from `src/test/resources/library/accounted.csv`; do not edit it by hand.

                """);
        text.append(counts());
        var section = "";
        for (var row : Inventory.rows()) {
            var cut = row.indexOf('/');
            if (!row.substring(0, cut).equals(section)) {
                section = row.substring(0, cut);
                text.append("\n## ").append(section).append("\n\n| Row | Place |\n|---|---|\n");
            }
            text.append("| ")
                    .append(cell(row.substring(cut + 1)))
                    .append(" | ")
                    .append(cell(String.join("; ", places.getOrDefault(row, List.of()))))
                    .append(" |\n");
        }
        return text.toString();
    }

    private String counts() {
        var lines = Inventory.lines("accounted.csv");
        var counted = new StringBuilder("| Rows | Place |\n|---|---|\n");
        counted.append("| ").append(410 - lines.size()).append(" | Library |\n");
        lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.getField("kind"), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> counted.append("| ")
                        .append(kind.getValue())
                        .append(" | ")
                        .append(KINDS.getOrDefault(kind.getKey(), "").replace(", because", ""))
                        .append(" |\n"));
        return counted.toString();
    }

    private static Map<String, List<String>> places() {
        var places = new LinkedHashMap<String, List<String>>();
        entries()
                .forEach(entry -> entry.inventory()
                        .forEach(row -> places.computeIfAbsent(row, isNew -> new ArrayList<>())
                                .add(entry.libraryKind().label() + ": `" + entry.key() + "`")));
        for (var line : Inventory.lines("accounted.csv")) {
            var refs = line.getField("refs").isEmpty()
                    ? ""
                    : Arrays.stream(line.getField("refs").split(" "))
                            .map(ref -> "`" + ref + "`")
                            .collect(Collectors.joining(", "));
            var words = Stream.of(refs, line.getField("note"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(". "));
            places.computeIfAbsent(line.getField("section") + "/" + line.getField("item"), isNew -> new ArrayList<>())
                    .add(KINDS.get(line.getField("kind")) + ": " + words);
        }
        return places;
    }

    private static Stream<LibraryEntry> entries() {
        return Stream.of(LibraryKind.values()).flatMap(kind -> Library.standard().entries(kind).stream());
    }

    private static Set<String> regions() {
        return Stream.concat(
                        Atlas.standard().structures().stream().map(structure -> structure.key()),
                        Atlas.standard().coarseRegions().stream().map(region -> region.key()))
                .collect(Collectors.toSet());
    }

    /** Fields of a mark, and the values of its lists: {@code Quality.ACHING}. */
    private static Set<String> marks() {
        var names = new HashSet<String>();
        for (var field : BodyMark.class.getRecordComponents()) {
            names.add(field.getName());
        }
        for (var list : BodyMark.class.getDeclaredClasses()) {
            if (list.isEnum()) {
                for (var value : list.getEnumConstants()) {
                    names.add(list.getSimpleName() + "." + value);
                }
            }
        }
        return names;
    }

    private static Set<String> questions() throws IOException {
        try (InputStream in = Objects.requireNonNull(SeedMapTest.class.getResourceAsStream("/intake/questions.yaml"))) {
            return new YAMLMapper()
                    .readTree(in).findValues("key").stream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toSet());
        }
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
