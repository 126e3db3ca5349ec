/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the content files of this module. A property that nobody knows is an error: it would be a slip of the pen. */
final class ConsentFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ConsentFiles() {}

    static <T> List<T> list(String file, Class<T> entry) {
        try (InputStream in =
                Objects.requireNonNull(ConsentFiles.class.getResourceAsStream("/consent/" + file), file)) {
            return read(in.readAllBytes(), entry);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static <T> List<T> read(byte[] yaml, Class<T> entry) {
        return YAML.readValue(yaml, YAML.getTypeFactory().constructCollectionType(List.class, entry));
    }
}
