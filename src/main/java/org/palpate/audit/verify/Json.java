/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored JSON without forgiveness, and compares it with columns. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** Reads an object with exactly these fields. */
    static JsonNode object(byte[] bytes, Set<String> fields) {
        var node = object(bytes);
        requireFields(node, fields);
        return node;
    }

    /** Reads an object whose fields differ from kind to kind. */
    static JsonNode object(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException broken) {
            throw new Broken("the stored bytes are not JSON");
        }
    }

    static void requireFields(JsonNode node, Set<String> fields) {
        requireFields(node, fields, Set.of());
    }

    /** @param optional those of the fields that may be missing */
    static void requireFields(JsonNode node, Set<String> fields, Set<String> optional) {
        if (!node.isObject()) {
            throw new Broken("the stored bytes hold no JSON object");
        }
        var found = new TreeSet<>(node.propertyNames());
        var missing = new TreeSet<>(fields);
        missing.removeAll(optional);
        missing.removeAll(found);
        found.removeAll(fields);
        if (!missing.isEmpty() || !found.isEmpty()) {
            throw new Broken("the stored bytes have other fields than they should (missing %s, unknown %s)"
                    .formatted(missing, found));
        }
    }

    /** Whether the bytes are the one canonical form (RFC 8785) of what they say. */
    static void requireCanonical(byte[] bytes) {
        if (!Arrays.equals(bytes, canonical(new String(bytes, StandardCharsets.UTF_8)))) {
            throw new Broken("the stored bytes are not in canonical form");
        }
    }

    static byte[] canonical(Object content) {
        return canonical(MAPPER.writeValueAsString(content));
    }

    private static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new Broken("the stored bytes are not JSON");
        }
    }

    /** Whether a field says what a column says. Whole numbers are written alike whatever their type. */
    static boolean same(JsonNode field, @Nullable Object column) {
        return switch (column) {
            case null -> field.isNull();
            case Number number -> field.isNumber() && field.doubleValue() == number.doubleValue();
            case Boolean truth -> field.isBoolean() && field.booleanValue() == truth;
            case Instant moment -> moment.equals(instant(field));
            default -> field.isString() && field.stringValue().equals(column.toString());
        };
    }

    private static @Nullable Instant instant(JsonNode field) {
        try {
            return field.isString() ? Instant.parse(field.stringValue()) : null;
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
