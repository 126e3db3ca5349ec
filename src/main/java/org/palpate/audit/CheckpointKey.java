/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.palpate.base.CanonicalJson;

/**
 * The Ed25519 key that signs checkpoints, in the form of a C2SP signed note. It lies in the data folder and never in the
 * database; the public half lies beside it for verifiers.
 */
final class CheckpointKey {

    private static final String NAME = "palpate";
    private static final byte ED25519 = 1;

    private final PrivateKey privateKey;
    private final byte[] keyId;

    private CheckpointKey(PrivateKey privateKey, byte[] rawPublicKey) {
        this.privateKey = privateKey;
        this.keyId = keyId(rawPublicKey);
    }

    static CheckpointKey in(Path folder) {
        try {
            var privateFile = folder.resolve("checkpoint.private");
            var publicFile = folder.resolve("checkpoint.public");
            if (!Files.exists(privateFile)) {
                create(folder, privateFile, publicFile);
            }
            var decoder = Base64.getMimeDecoder();
            var spec = new PKCS8EncodedKeySpec(decoder.decode(Files.readString(privateFile)));
            return new CheckpointKey(
                    KeyFactory.getInstance("Ed25519").generatePrivate(spec),
                    raw(decoder.decode(Files.readString(publicFile))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The checkpoint key in " + folder + " cannot be used", broken);
        }
    }

    /** Returns a signed note: the checkpoint's lines, an empty line, the signature line, an empty line. */
    String sign(UUID clinicId, long seq, byte[] hash, Instant at) {
        var encoder = Base64.getEncoder();
        var text =
                String.join("\n", "palpate/" + clinicId, Long.toString(seq), encoder.encodeToString(hash), "at " + at)
                        + "\n";
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            var signed = signature.sign();
            var stamp = Arrays.copyOf(keyId, keyId.length + signed.length);
            System.arraycopy(signed, 0, stamp, keyId.length, signed.length);
            return text + "\n\u2014 " + NAME + " " + encoder.encodeToString(stamp) + "\n\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void create(Path folder, Path privateFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var encoder = Base64.getMimeEncoder();
        Files.writeString(publicFile, encoder.encodeToString(pair.getPublic().getEncoded()) + "\n");
        Files.createFile(privateFile);
        if (Files.getFileAttributeView(privateFile, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(privateFile, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(privateFile, encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n");
    }

    /** The last 32 bytes of the X.509 form are the key itself (RFC 8410). */
    private static byte[] raw(byte[] x509) {
        return Arrays.copyOfRange(x509, x509.length - 32, x509.length);
    }

    private static byte[] keyId(byte[] rawPublicKey) {
        var head = (NAME + "\n").getBytes(StandardCharsets.UTF_8);
        var message = Arrays.copyOf(head, head.length + 1 + rawPublicKey.length);
        message[head.length] = ED25519;
        System.arraycopy(rawPublicKey, 0, message, head.length + 1, rawPublicKey.length);
        return Arrays.copyOf(CanonicalJson.sha256(message), 4);
    }
}
