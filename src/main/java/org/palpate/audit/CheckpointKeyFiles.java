/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two halves of the checkpoint key on disk. The private one is never, not for a moment, readable by others. */
final class CheckpointKeyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeyFiles.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final Path privateFile;
    private final Path publicFile;

    CheckpointKeyFiles(Path folder) {
        this.folder = folder;
        this.privateFile = folder.resolve("checkpoint.private");
        this.publicFile = folder.resolve("checkpoint.public");
    }

    /** The private half is written last: without it the key was never used. */
    boolean exist() {
        return Files.exists(privateFile);
    }

    void create() throws IOException, GeneralSecurityException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.exists(folder)) {
            Files.createDirectory(folder, permissions("rwx------"));
        }
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(publicFile, pair.getPublic().getEncoded());
        write(privateFile, pair.getPrivate().getEncoded());
        LOG.info(
                "A new key signs the audit trail's checkpoints. Write its SHA-256 down in another place: {}",
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(pair.getPublic().getEncoded())));
    }

    /** Whole or not at all, whenever the machine stops. */
    private static void write(Path file, byte[] key) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var text = Base64.getMimeEncoder().encodeToString(key) + "\n";
        try (var channel = FileChannel.open(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions("rw-------"))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    PrivateKey privateKey() throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(read(privateFile)));
    }

    PublicKey publicKey() throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(read(publicFile)));
    }

    /** The last 32 bytes of the X.509 form are the key itself (RFC 8410). */
    byte[] rawPublicKey() throws IOException {
        var x509 = read(publicFile);
        return Arrays.copyOfRange(x509, x509.length - 32, x509.length);
    }

    private static byte[] read(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readAllBytes(file));
    }

    private static FileAttribute<?>[] permissions(String posix) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))}
                : new FileAttribute<?>[0];
    }
}
