/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
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
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // told together with what is missing
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

    /** The entry as a record; told and left out where a field is missing, unknown or does not fit. */
    List<LibraryEntry> bind(EntryNode entry) {
        boolean sound = fits(entry, entry.kind().type(), entry.node(), "");
        try (var tokens = MAPPER.treeAsTokens(entry.node())) {
            LibraryEntry bound = MAPPER.readerFor(entry.kind().type())
                    .problemCollectingReader()
                    .readValueCollectingProblems(tokens);
            return sound ? List.of(bound) : List.of();
        } catch (DeferredBindingException problems) {
            problems.getProblems().forEach(problem -> faults.accept(entry.fault(sentence(problem))));
        } catch (DatabindException broken) {
            faults.accept(entry.fault("The field '" + field(broken) + "' does not fit."));
        }
        return List.of();
    }

    /** Whether the entry has the fields of its kind, those that must be there and no others. */
    private boolean fits(EntryNode entry, Class<?> type, JsonNode node, String path) {
        boolean sound = true;
        var names = new HashSet<>(node.propertyNames());
        for (var field : EntryFields.of(type)) {
            var name = EntryFields.name(field);
            var value = node.path(name);
            names.remove(name);
            if (field.isAnnotationPresent(Required.class) && blank(value)) {
                faults.accept(entry.fault("The field '" + path + name + "' is missing."));
                sound = false;
            }
            for (var part : parts(field, value)) {
                sound &= fits(entry, part.getKey(), part.getValue(), path + name + ".");
            }
        }
        names.forEach(name -> faults.accept(entry.fault("There is no field '" + path + name + "'.")));
        return sound && names.isEmpty();
    }

    /** The records that a field holds, each with its type. */
    private static List<Map.Entry<Class<?>, JsonNode>> parts(RecordComponent field, JsonNode value) {
        var parts = new ArrayList<Map.Entry<Class<?>, JsonNode>>();
        EntryFields.nested(field).ifPresent(type -> {
            var nodes = value.isArray() ? value.valueStream().toList() : List.of(value);
            nodes.stream().filter(JsonNode::isObject).forEach(node -> parts.add(Map.entry(type, node)));
        });
        return parts;
    }

    private static boolean blank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isBlank()
                || value.isArray() && value.isEmpty();
    }

    private static String sentence(CollectedProblem problem) {
        var field = problem.getPath().toString().replaceFirst("^/", "").replace('/', '.');
        var type = problem.getTargetType();
        if (type != null && type.isEnumType()) {
            return "In '" + field + "', '" + problem.getRawValue() + "' is not one of "
                    + EntryFields.choices(type.getRawClass()) + ".";
        }
        return "The field '" + field + "' does not fit.";
    }

    private static String field(DatabindException broken) {
        return broken.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
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
