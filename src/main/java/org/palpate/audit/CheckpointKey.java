/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.palpate.base.CanonicalJson;
import org.palpate.database.StartRefused;

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

    /**
     * Reads the key, made if it is new. Where there are checkpoints already a new key would make them all worthless, so
     * a lost one is not replaced without somebody's doing.
     *
     * @param folder of the key
     * @param checkpoints folder of what it signed
     */
    static CheckpointKey in(Path folder, Path checkpoints) {
        var files = new CheckpointKeyFiles(folder);
        try {
            if (!files.exist()) {
                if (anyIn(checkpoints)) {
                    throw lost(folder, null);
                }
                files.create();
            }
            return new CheckpointKey(files.privateKey(), files.rawPublicKey()).tried(files.publicKey());
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw lost(folder, unusable);
        }
    }

    private static boolean anyIn(Path checkpoints) throws IOException {
        if (!Files.isDirectory(checkpoints)) {
            return false;
        }
        try (var files = Files.list(checkpoints)) {
            return files.findAny().isPresent();
        }
    }

    private static StartRefused lost(Path folder, @Nullable Exception cause) {
        return new StartRefused(
                "The key that signs the audit trail's checkpoints is missing or cannot be used: %s.".formatted(folder),
                "Put the folder back from the backup. If the key is lost for good, move it and the folder checkpoints away,"
                        + " keep both for whoever checks the audit trail, and start again with a new key.",
                cause);
    }

    /** Both halves must belong together: otherwise every checkpoint from now on would be worthless. */
    private CheckpointKey tried(PublicKey publicKey) throws GeneralSecurityException {
        var probe = "palpate".getBytes(StandardCharsets.US_ASCII);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey);
        signature.update(probe);
        if (!signature.verify(signed(probe))) {
            throw new SignatureException("The public key does not belong to the private one");
        }
        return this;
    }

    private byte[] signed(byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(privateKey);
        signature.update(text);
        return signature.sign();
    }

    /** Returns a signed note: the checkpoint's lines, an empty line, the signature line, an empty line. */
    String sign(UUID clinicId, long seq, byte[] hash, Instant at) {
        var encoder = Base64.getEncoder();
        var text =
                String.join("\n", "palpate/" + clinicId, Long.toString(seq), encoder.encodeToString(hash), "at " + at)
                        + "\n";
        try {
            var signed = signed(text.getBytes(StandardCharsets.UTF_8));
            var stamp = Arrays.copyOf(keyId, keyId.length + signed.length);
            System.arraycopy(signed, 0, stamp, keyId.length, signed.length);
            return text + "\n\u2014 " + NAME + " " + encoder.encodeToString(stamp) + "\n\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] keyId(byte[] rawPublicKey) {
        var head = (NAME + "\n").getBytes(StandardCharsets.UTF_8);
        var message = Arrays.copyOf(head, head.length + 1 + rawPublicKey.length);
        message[head.length] = ED25519;
        System.arraycopy(rawPublicKey, 0, message, head.length + 1, rawPublicKey.length);
        return Arrays.copyOf(CanonicalJson.sha256(message), 4);
    }
}
