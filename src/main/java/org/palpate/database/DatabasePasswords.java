/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/**
 * The random passwords of the embedded server, one for each login, kept in {@code database.properties} beside the data.
 * They keep other programs and people of the same machine out; who can read the file can read the data anyway.
 */
record DatabasePasswords(String superuser, String owner, String app, String audit) {

    private static final String FILE = "database.properties";

    /** Reads the passwords of a folder, or makes them at its first start. */
    static DatabasePasswords of(Path home) throws IOException {
        var file = home.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        if (Files.exists(PostgresServer.dataFolder(home))) {
            throw new StartRefused(
                    "The data folder %s holds a database, but its password file %s is missing.".formatted(home, FILE),
                    "Put the file back from the backup of the same folder.");
        }
        var fresh = new DatabasePasswords(random(), random(), random(), random());
        fresh.write(file);
        return fresh;
    }

    private static DatabasePasswords read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            properties.load(in);
        }
        return new DatabasePasswords(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "app", file),
                required(properties, "audit", file));
    }

    private static String required(Properties properties, String login, Path file) {
        var password = properties.getProperty(login + ".password");
        if (password == null || password.isBlank()) {
            throw new StartRefused(
                    "The file %s has no entry \"%s.password\".".formatted(file, login),
                    "Put the file back from the backup of the same folder.");
        }
        return password;
    }

    /** On disk before the database is made with these passwords: a crash in between must not lock anyone out. */
    private void write(Path file) throws IOException {
        var text = """
                # Passwords of the embedded PostgreSQL. Without this file the data in this folder cannot be opened.
                superuser.password=%s
                owner.password=%s
                app.password=%s
                audit.password=%s
                """.formatted(superuser, owner, app, audit);
        var draft = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(draft);
        try (var channel =
                FileChannel.open(draft, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), OwnerOnly.fileAttributes())) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file, ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never print a password by accident. */
    @Override
    public String toString() {
        return "DatabasePasswords[…]";
    }
}
