/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A small library for tests: a few entries of each kind. */
final class SampleLibrary {

    private SampleLibrary() {}

    static Library library() {
        return Library.read(new LibraryFiles(texts()));
    }

    static Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        for (var kind : LibraryKind.values()) {
            read(kind.file(), texts);
            LibraryFiles.LANGUAGES.forEach(language -> read(kind.file(language), texts));
        }
        return texts;
    }

    private static void read(String file, Map<String, String> texts) {
        try (var in = SampleLibrary.class.getResourceAsStream("/library/sample/" + file)) {
            if (in != null) {
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
