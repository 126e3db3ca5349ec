/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

        Observed {
            key = Objects.requireNonNullElse(key, "");
            say = Objects.requireNonNullElse(say, "");
        }

        boolean offered() {
            return from == null;
        }
    }

    /** The vocabulary that ships, in English. */
    static Vocabulary standard() {
        return new Vocabulary(questions(Locale.ENGLISH), observations(text("/screening/observations.yaml")));
    }

    /** The vocabulary in a language: German where it is asked for, English for all others. */
    static Vocabulary in(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? German.VOCABULARY
                : Rulebook.standard().vocabulary();
    }

    /**
     * What a therapist sees, in other words.
     *
     * @param yaml the same keys, each with its words
     * @throws IllegalStateException if a key is missing, unknown, twice there, or has no words
     */
    Map<String, Observed> translated(String yaml) {
        var words = observations(yaml);
        for (var key : words.keySet()) {
            if (!observations.containsKey(key)) {
                throw wrong(key, "there is no such observation to translate");
            }
        }
        var translated = new LinkedHashMap<String, Observed>();
        observations.forEach((key, observed) -> {
            var word = words.get(key);
            if (word == null || word.say().isBlank()) {
                throw wrong(key, "it is not translated");
            }
            translated.put(key, new Observed(key, word.say(), observed.from()));
        });
        return translated;
    }

    private static Map<String, HealthQuestion> questions(Locale language) {
        var questions = new LinkedHashMap<String, HealthQuestion>();
        HealthQuestions.in(language).all().forEach(question -> questions.put(question.key(), question));
        return questions;
    }

    private static Map<String, Observed> observations(String yaml) {
        var observations = new LinkedHashMap<String, Observed>();
        for (var observation : YAML.readValue(yaml, new TypeReference<List<Observed>>() {})) {
            if (observations.put(observation.key(), observation) != null) {
                throw wrong(observation.key(), "it is there twice");
            }
        }
        return observations;
    }

    private static IllegalStateException wrong(String key, String why) {
        return new IllegalStateException("Observation \"" + key + "\": " + why + ".");
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

    private static final class German {
        private static final Vocabulary VOCABULARY = new Vocabulary(
                questions(Locale.GERMAN),
                Rulebook.standard().vocabulary().translated(text("/screening/de/observations.yaml")));
    }
}
