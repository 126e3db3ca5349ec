/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.palpate.intake.HealthQuestion;
import org.palpate.intake.HealthQuestions;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The names of the facts that rules may read, with the words for them: health questions and what a therapist observes.
 *
 * @param questions the health questions and their follow-ups, by key
 * @param observations by key
 */
record Vocabulary(Map<String, HealthQuestion> questions, Map<String, Observed> observations) {

    static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is left out is no
            .build();

    /**
     * Something a therapist sees.
     *
     * @param key the fact
     * @param say its words
     * @param from {@code pattern} when the side-by-side questions set it
     */
    record Observed(String key, String say, @Nullable String from) {

        boolean offered() {
            return from == null;
        }
    }

    /** The vocabulary that ships. */
    static Vocabulary standard() {
        var questions = new LinkedHashMap<String, HealthQuestion>();
        HealthQuestions.standard().all().forEach(question -> questions.put(question.key(), question));
        var observations = new LinkedHashMap<String, Observed>();
        for (var observation : read("/screening/observations.yaml", new TypeReference<List<Observed>>() {})) {
            if (observations.put(observation.key(), observation) != null) {
                throw new IllegalStateException("observations.yaml has " + observation.key() + " twice.");
            }
        }
        return new Vocabulary(questions, observations);
    }

    String question(String key) {
        return known(key).ask();
    }

    String option(String question, String option) {
        return Objects.requireNonNull(known(question).options().get(option), option);
    }

    String observation(String key) {
        return Objects.requireNonNull(observations.get(key), key).say();
    }

    Set<String> observationKeys() {
        return observations.keySet();
    }

    static <T> T read(String resource, TypeReference<T> type) {
        return YAML.readValue(text(resource), type);
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HealthQuestion known(String key) {
        return Objects.requireNonNull(questions.get(key), key);
    }
}
