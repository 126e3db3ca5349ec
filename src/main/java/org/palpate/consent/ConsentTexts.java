/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the words of a consent together: the text of its scope, the areas, and what the place wants said. */
final class ConsentTexts {

    private static final ConsentTexts STANDARD =
            new ConsentTexts(ConsentFiles.list("texts.yaml", Entry.class), SensitiveAreas.standard());

    private final Map<ConsentScope, Entry> entries = new EnumMap<>(ConsentScope.class);
    private final SensitiveAreas areas;

    ConsentTexts(List<Entry> all, SensitiveAreas areas) {
        this.areas = areas;
        for (var scope : ConsentScope.values()) {
            var texts = all.stream()
                    .filter(entry -> entry.scope().equals(scope.key()))
                    .toList();
            if (texts.size() != 1) {
                throw new IllegalStateException("texts.yaml must have one text for '" + scope.key() + "'.");
            }
            entries.put(scope, texts.getFirst());
        }
    }

    static ConsentTexts standard() {
        return STANDARD;
    }

    ConsentText text(ConsentScope scope, List<String> areaKeys, ConsentRules rules) {
        var entry = entry(scope);
        var paragraphs = new ArrayList<>(entry.paragraphs());
        rules.statements().stream()
                .filter(statement -> statement.belongsTo(scope, areaKeys))
                .forEach(statement -> paragraphs.add(statement.text()));
        return new ConsentText(
                scope.key() + " " + entry.version() + ", " + rules.key(),
                entry.title(),
                scope == ConsentScope.SENSITIVE_AREA ? areas(areaKeys) : List.of(),
                List.copyOf(paragraphs));
    }

    private List<String> areas(List<String> keys) {
        return areas.all().stream()
                .filter(area -> keys.contains(area.key()))
                .map(area -> area.name() + ": " + area.covers() + ".")
                .toList();
    }

    private Entry entry(ConsentScope scope) {
        return Objects.requireNonNull(entries.get(scope));
    }

    /** An entry of the file. */
    record Entry(String scope, int version, String title, List<String> paragraphs) {}
}
