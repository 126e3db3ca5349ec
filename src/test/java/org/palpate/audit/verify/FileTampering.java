/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something done to the files beside the database.
 *
 * @param names a part of the sentence
 */
record FileTampering(String name, Tampering tampering, String names) {

    static Stream<FileTampering> all(UUID clinic) {
        return Stream.of(
                new FileTampering(
                        "checkpoints deleted",
                        home -> Files.delete(checkpoints(home, clinic)),
                        clinic + "): the file of its checkpoints, checkpoints/" + clinic + ".checkpoints, is missing"),
                new FileTampering(
                        "all checkpoints deleted",
                        home -> {
                            try (var files = Files.list(home.resolve("checkpoints"))) {
                                for (var file : files.toList()) {
                                    Files.delete(file);
                                }
                            }
                            Files.delete(home.resolve("checkpoints"));
                        },
                        "the file of its checkpoints"),
                new FileTampering(
                        "checkpoints emptied",
                        home -> Files.write(checkpoints(home, clinic), new byte[0]),
                        "the file of its checkpoints holds none"),
                new FileTampering(
                        "checkpoints of a clinic that is not there",
                        home -> Files.copy(checkpoints(home, clinic), checkpoints(home, new UUID(1, 1))),
                        "Clinic " + new UUID(1, 1) + ": there is a file of its checkpoints"),
                new FileTampering(
                        "number in a checkpoint",
                        home -> edit(home, clinic, "\n1\n", "\n2\n"),
                        "the signature of checkpoint 1 does not fit its text"),
                new FileTampering(
                        "time of a checkpoint",
                        home -> edit(home, clinic, "Z\n", "1Z\n"),
                        "the signature of checkpoint 1 does not fit its text"),
                new FileTampering(
                        "words in between",
                        home -> edit(home, clinic, "\n\npalpate/", "\n\nx\npalpate/"),
                        "is not a signed note"),
                new FileTampering(
                        "words at the end",
                        home -> Files.writeString(checkpoints(home, clinic), "x", StandardOpenOption.APPEND),
                        "is not a signed note"),
                new FileTampering(
                        "checkpoint of another clinic",
                        home -> Files.write(
                                checkpoints(home, clinic),
                                Files.readAllBytes(another(home, clinic)),
                                StandardOpenOption.APPEND),
                        "is one of another clinic"),
                new FileTampering("key deleted", home -> Files.delete(key(home)), "checkpoint.public is missing"),
                new FileTampering(
                        "key spoilt", home -> Files.writeString(key(home), "x"), "holds no Ed25519 public key"),
                new FileTampering(
                        "key replaced",
                        home -> Files.writeString(key(home), newKey()),
                        "checkpoint 1 was signed with another key"));
    }

    static Path checkpoints(Path home, UUID clinic) {
        return home.resolve("checkpoints").resolve(clinic + ".checkpoints");
    }

    private static Path another(Path home, UUID clinic) throws IOException {
        try (var files = Files.list(home.resolve("checkpoints"))) {
            return files.filter(file -> !file.equals(checkpoints(home, clinic)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path key(Path home) {
        return home.resolve("keys").resolve("checkpoint.public");
    }

    private static void edit(Path home, UUID clinic, String from, String to) throws IOException {
        var file = checkpoints(home, clinic);
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var edited = text.replaceFirst(from, to);
        if (edited.equals(text)) {
            throw new IllegalStateException("Nothing changed");
        }
        Files.writeString(file, edited);
    }

    private static String newKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** What is done to the data folder. */
    interface Tampering {
        void in(Path home) throws IOException;
    }
}
