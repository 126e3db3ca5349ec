/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files with the questions and refuses what is wrong in them, naming the question. */
final class HealthQuestionsFile {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RULE = Pattern.compile("(RF|CI|SITE|TECH)-\\d\\d");

    private HealthQuestionsFile() {}

    /**
     * A question in another language.
     *
     * @param ask the question
     * @param options the words of its options, by the same keys; empty where it has none
     */
    record Words(String key, String ask, Map<String, String> options) {

        Words {
            key = Objects.requireNonNullElse(key, "");
            ask = Objects.requireNonNullElse(ask, "");
            options = options == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(
                HealthQuestionsFile.class.getResourceAsStream("/intake/" + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<HealthQuestion> questions(String yaml) {
        var questions = read(yaml, new TypeReference<List<HealthQuestion>>() {});
        var keys = new LinkedHashSet<String>();
        questions.forEach(question -> check(question, keys));
        return questions;
    }

    /** The words of another language, which must have exactly the questions and options of the first. */
    static Map<String, Words> words(String yaml, List<HealthQuestion> questions) {
        var words = new LinkedHashMap<String, Words>();
        for (var word : read(yaml, new TypeReference<List<Words>>() {})) {
            if (words.put(word.key(), word) != null) {
                throw wrong(word.key(), "it is there twice");
            }
        }
        var asked = HealthQuestions.flat(questions).toList();
        for (var question : asked) {
            var word = words.get(question.key());
            if (word == null || word.ask().isBlank()) {
                throw wrong(question.key(), "it is not translated");
            }
            if (!word.options().keySet().equals(question.options().keySet())) {
                throw wrong(question.key(), "its options are not the same in both languages");
            }
        }
        var known = asked.stream().map(HealthQuestion::key).toList();
        for (var key : words.keySet()) {
            if (!known.contains(key)) {
                throw wrong(key, "there is no such question to translate");
            }
        }
        return words;
    }

    private static <T> T read(String yaml, TypeReference<T> type) {
        try {
            return MAPPER.readValue(yaml, type);
        } catch (JacksonException broken) {
            throw new IllegalStateException(
                    "The health questions cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    private static void check(HealthQuestion question, Set<String> keys) {
        if (!KEY.matcher(question.key()).matches()) {
            throw wrong(question.key(), "a key is small letters and digits with dashes between them");
        }
        if (!keys.add(question.key())) {
            throw wrong(question.key(), "it is there twice");
        }
        if (question.ask().isBlank()) {
            throw wrong(question.key(), "it asks nothing");
        }
        checkOptions(question);
        checkRange(question);
        for (var rule : question.rules()) {
            if (!RULE.matcher(rule).matches()) {
                throw wrong(question.key(), "\"" + rule + "\" is not the name of a rule");
            }
        }
        for (var next : question.then()) {
            if (!next.then().isEmpty() || question.kind() != HealthQuestion.Kind.ANSWER) {
                throw wrong(next.key(), "a follow-up stands below a question with yes or no, and one step deep");
            }
            check(next, keys);
        }
    }

    private static void checkOptions(HealthQuestion question) {
        if ((question.kind() == HealthQuestion.Kind.CHOICES)
                == question.options().isEmpty()) {
            throw wrong(question.key(), "choices need options, and nothing else has them");
        }
        for (var option : new ArrayList<>(question.options().entrySet())) {
            if (!KEY.matcher(option.getKey()).matches() || option.getValue().isBlank()) {
                throw wrong(question.key(), "its option \"" + option.getKey() + "\" needs a key and words");
            }
        }
    }

    private static void checkRange(HealthQuestion question) {
        var from = question.from();
        var to = question.to();
        if ((from != null || to != null) && question.kind() != HealthQuestion.Kind.NUMBER) {
            throw wrong(question.key(), "only a number has a range");
        }
        if (from != null && to != null && from > to) {
            throw wrong(question.key(), "its range begins after its end");
        }
    }

    static IllegalStateException wrong(String key, String why) {
        return new IllegalStateException("Health question \"" + key + "\": " + why + ".");
    }
}
