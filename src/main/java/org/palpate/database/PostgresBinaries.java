/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the jar into a folder named after their digest. Unpacked by us and not by
 * the library that packs them, because the library unpacks into a world-writable folder under the temporary directory,
 * where any user of the machine could plant a program.
 */
final class PostgresBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBinaries.class);

    private PostgresBinaries() {}

    /** Returns the folder that holds {@code bin}, unpacking it below {@code parent} if it is not there yet. */
    static Path unpack(Path parent) throws IOException {
        OwnerOnly.createdFolder(parent);
        var archive = archive();
        var folder = parent.resolve("postgres-" + digest(archive));
        if (!Files.isDirectory(folder)) {
            LOG.info("Unpacking PostgreSQL into {}", folder);
            unpackWhole(archive, parent, folder);
        }
        return folder;
    }

    private static byte[] archive() throws IOException {
        try (var in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            return in.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new StartRefused(
                    "This build of Palpate carries no PostgreSQL for %s on %s.".formatted(system(), machine()),
                    "Build it on this kind of machine, or set spring.datasource.url to a PostgreSQL of your own.",
                    missing);
        }
    }

    private static String system() {
        if (SystemUtils.IS_OS_WINDOWS) {
            return "Windows";
        }
        return SystemUtils.IS_OS_MAC_OSX ? "Darwin" : "Linux";
    }

    private static String machine() {
        return "amd64".equals(SystemUtils.OS_ARCH) ? "x86_64" : SystemUtils.OS_ARCH;
    }

    private static String digest(byte[] archive) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A folder under its final name is complete: a process that dies while unpacking leaves only a draft. */
    private static void unpackWhole(byte[] archive, Path parent, Path folder) throws IOException {
        var draft = Files.createTempDirectory(parent, "unpacking");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(tar, entry, draft);
            }
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (IOException e) {
            deleteTree(draft);
            // another process of the same machine may have been faster
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                target.toFile().setExecutable(true, true);
            }
        } else {
            throw new IOException("Unexpected kind of entry: " + entry.getName());
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
