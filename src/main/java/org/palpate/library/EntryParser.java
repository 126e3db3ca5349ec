/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Turns one file into entries, and tells everything about it that cannot be read. */
final class EntryParser {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Consumer<LibraryFault> faults;

    EntryParser(Consumer<LibraryFault> faults) {
        this.faults = faults;
    }

    /** The entries of a file, each with a key of its own; what has none is told and left out. */
    List<EntryNode> parse(LibraryKind kind, String file, String text) {
        var entries = new ArrayList<EntryNode>();
        var keys = new HashSet<String>();
        for (var node : list(file, text)) {
            var key = node.path("key").asString("");
            var entry = node instanceof ObjectNode fields ? new EntryNode(kind, file, key, fields) : null;
            if (entry == null || key.isEmpty()) {
                faults.accept(new LibraryFault(file, "", "An entry has no key: " + start(node) + "."));
            } else if (!KEY.matcher(key).matches()) {
                faults.accept(entry.fault("The key is not in kebab case."));
            } else if (!keys.add(key)) {
                faults.accept(entry.fault("The key is there twice."));
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Iterable<JsonNode> list(String file, String text) {
        try {
            var root = MAPPER.readTree(text);
            if (root.isArray()) {
                return root;
            }
            if (!root.isMissingNode() && !root.isNull()) {
                faults.accept(new LibraryFault(file, "", "The file is not a list of entries."));
            }
        } catch (JacksonException broken) {
            faults.accept(new LibraryFault(file, "", "The file cannot be read: " + sentence(broken)));
        }
        return List.of();
    }

    /** The entry as a record; told and left out where a field is missing or does not fit. */
    List<LibraryEntry> bind(EntryNode entry) {
        int missing = missing(entry, entry.kind().type(), entry.node());
        try {
            var parser = MAPPER.treeAsTokens(entry.node());
            LibraryEntry bound = MAPPER.readerFor(entry.kind().type())
                    .problemCollectingReader()
                    .readValueCollectingProblems(parser);
            return missing == 0 ? List.of(bound) : List.of();
        } catch (DeferredBindingException problems) {
            problems.getProblems().forEach(problem -> faults.accept(entry.fault(sentence(problem))));
        } catch (JacksonException broken) {
            faults.accept(entry.fault(sentence(broken)));
        }
        return List.of();
    }

    private int missing(EntryNode entry, Class<?> type, JsonNode node) {
        int missing = 0;
        for (var field : EntryFields.of(type)) {
            var value = node.path(EntryFields.name(field));
            if (field.isAnnotationPresent(Required.class) && blank(value)) {
                faults.accept(entry.fault("The field '" + EntryFields.name(field) + "' is missing."));
                missing++;
            }
            var nested = EntryFields.nested(field);
            if (nested.isPresent() && value.isArray()) {
                for (var element : value) {
                    missing += missing(entry, nested.get(), element);
                }
            } else if (nested.isPresent() && value.isObject()) {
                missing += missing(entry, nested.get(), value);
            }
        }
        return missing;
    }

    private static boolean blank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isBlank()
                || value.isArray() && value.isEmpty();
    }

    private static String sentence(CollectedProblem problem) {
        var field = problem.getPath().toString().substring(1).replace('/', '.');
        var type =
                problem.getTargetType() == null ? null : problem.getTargetType().getRawClass();
        if (type != null && type.isEnum()) {
            return "In '" + field + "', '" + problem.getRawValue() + "' is not one of " + EntryFields.choices(type)
                    + ".";
        }
        if (problem.getMessage().contains("nrecognized") || problem.getMessage().contains("nknown property")) {
            return "There is no field '" + field + "'.";
        }
        return "The field '" + field + "' does not fit: " + problem.getMessage();
    }

    private static String sentence(JacksonException broken) {
        return String.valueOf(broken.getOriginalMessage())
                        .lines()
                        .findFirst()
                        .orElse("unknown")
                        .strip() + ".";
    }

    private static String start(JsonNode node) {
        var text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
