/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.palpate.base.CanonicalJson;

/** The texts of the content files, by name: {@code techniques.yaml}, {@code de/techniques.yaml}. */
record LibraryFiles(Map<String, String> texts) {

    /** The languages beside English that content is translated to. */
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN);

    private static final int VERSION_BYTES = 6;

    LibraryFiles {
        texts = Map.copyOf(texts);
    }

    static LibraryFiles shipped() {
        var texts = new TreeMap<String, String>();
        for (var kind : LibraryKind.values()) {
            read(kind.file(), texts);
            LANGUAGES.forEach(language -> read(kind.file(language), texts));
        }
        return new LibraryFiles(texts);
    }

    /** A short hash over all files: another content has another version. */
    String version() {
        var all = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(file -> file.getKey() + "\n" + file.getValue())
                        .collect(Collectors.joining("\0"));
        var hash = CanonicalJson.sha256(all.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
    }

    private static void read(String file, Map<String, String> texts) {
        try (InputStream in = LibraryFiles.class.getResourceAsStream("/library/" + file)) {
            if (in != null) {
                // a checkout on Windows has other line ends, and the same content
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
