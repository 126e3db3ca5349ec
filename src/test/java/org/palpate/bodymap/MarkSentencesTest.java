/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.bodymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palpate.anatomy.Atlas;
import org.palpate.bodymap.BodyMark.Change;
import org.palpate.bodymap.BodyMark.Geometry;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.BodyMark.Phase;
import org.palpate.bodymap.BodyMark.Quality;
import org.palpate.bodymap.BodyMark.Response;
import org.palpate.bodymap.BodyMark.Timing;
import org.palpate.bodymap.BodyMark.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The sentences that the browser says too: {@code words.test.ts} reads the same file. */
class MarkSentencesTest {

    private static final JsonNode EXPECTED = read();
    private static final TechniqueNames TECHNIQUES = techniques();

    @ParameterizedTest
    @MethodSource("entries")
    void saysWhatTheBrowserSays(JsonNode entry) {
        assertThat(MarkWords.sentence(mark(entry), TECHNIQUES))
                .isEqualTo(entry.get("sentence").stringValue());
    }

    @Test
    void theBrowserIsGivenTheNamesOfTheAtlas() {
        assertThat(EXPECTED.get("names").properties())
                .allSatisfy(name -> assertThat(Atlas.standard().name(name.getKey()))
                        .isEqualTo(name.getValue().stringValue()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Kind.class, Type.class, Phase.class, Geometry.class, Timing.class, Response.class, Change.class})
    void everyConstantIsSaid(Class<? extends Enum<?>> type) {
        var field = type.getSimpleName().toLowerCase(Locale.ROOT);
        assertThat(entries().map(entry -> entry.get("mark").path(field).asString("")))
                .contains(Stream.of(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void everyQualityIsSaid() {
        assertThat(entries().map(MarkSentencesTest::mark).flatMap(mark -> mark.quality().stream()))
                .contains(Quality.values());
    }

    @Test
    void everyNamedPointAndLineIsSaid() {
        assertThat(entries()
                        .map(MarkSentencesTest::mark)
                        .map(BodyMark::landmark)
                        .filter(Objects::nonNull))
                .containsExactlyInAnyOrder(
                        Stream.of(Landmark.values()).map(Landmark::key).toArray(String[]::new));
    }

    static Stream<JsonNode> entries() {
        return EXPECTED.get("marks").valueStream();
    }

    private static BodyMark mark(JsonNode entry) {
        ArrayNode one = JsonMapper.shared().createArrayNode().add(entry.get("mark"));
        var checked = MarkJson.read(one);
        assertThat(checked.refused()).isEmpty();
        return checked.accepted().getFirst();
    }

    private static TechniqueNames techniques() {
        return TechniqueNames.of(EXPECTED.get("techniques")
                .valueStream()
                .map(each -> new TechniqueChoice(
                        each.get("key").stringValue(),
                        each.get("name").stringValue(),
                        each.get("family").stringValue(),
                        List.of(),
                        null))
                .toList());
    }

    private static JsonNode read() {
        try (InputStream file = MarkSentencesTest.class.getResourceAsStream("/bodymap/mark-words.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
