/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a kind of entry, as its record and its file name them. */
final class EntryFields {

    private EntryFields() {}

    static List<RecordComponent> of(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    /** The name in the file: {@code hold-seconds}. */
    static String name(RecordComponent field) {
        var given = field.getAccessor().getAnnotation(JsonProperty.class);
        return given != null ? given.value() : kebab(field.getName());
    }

    /** The record that the field holds, or a list of which it holds. */
    static Optional<Class<?>> nested(RecordComponent field) {
        var type = field.getType();
        if (field.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            type = element;
        }
        return type.isRecord() ? Optional.of(type) : Optional.empty();
    }

    /** The constants of an enumeration as files write them. */
    static String choices(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> type == Grade.class ? constant.toString() : constantKey((Enum<?>) constant))
                        .toList());
    }

    private static String constantKey(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
