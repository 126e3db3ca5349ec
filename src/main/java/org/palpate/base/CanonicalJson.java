/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as canonical JSON (RFC 8785, JCS), so that equal content has equal bytes and so an equal hash, whoever
 * computes it.
 */
public final class CanonicalJson {

    /** What a method like {@code isEmpty} works out is no part of a record, and is not stored. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(rules -> rules.withIsGetterVisibility(Visibility.NONE))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalJson() {}

    /** Returns the canonical bytes, UTF-8, of a record tree. */
    public static byte[] bytes(Object content) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(content)).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** Reads a record tree back from its bytes. */
    public static <T> T read(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(new String(bytes, StandardCharsets.UTF_8), type);
    }

    /** Returns the SHA-256 of the bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
