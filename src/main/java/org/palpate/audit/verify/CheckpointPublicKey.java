/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** The key that checkpoints are checked with: Ed25519, X.509 form in base64. */
final class CheckpointPublicKey {

    private static final int ID = 4;

    private final PublicKey key;
    private final byte[] x509;

    private CheckpointPublicKey(PublicKey key, byte[] x509) {
        this.key = key;
        this.x509 = x509;
    }

    static CheckpointPublicKey in(Path home) throws IOException {
        var file = home.resolve("keys").resolve("checkpoint.public");
        if (!Files.exists(file)) {
            throw new Broken("The checkpoint key %s is missing, so no checkpoint can be checked".formatted(file));
        }
        try {
            var x509 = Base64.getMimeDecoder().decode(Files.readAllBytes(file));
            return new CheckpointPublicKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)), x509);
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new Broken("The file %s holds no Ed25519 public key".formatted(file));
        }
    }

    /** Checks a stamp: four bytes that name the key, then the signature. */
    void check(long note, byte[] text, byte[] stamp) {
        if (stamp.length <= ID || !Arrays.equals(Arrays.copyOf(stamp, ID), id())) {
            throw new Broken(
                    "checkpoint %d was signed with another key than the one in checkpoint.public".formatted(note));
        }
        if (!verifies(text, Arrays.copyOfRange(stamp, ID, stamp.length))) {
            throw new Broken("the signature of checkpoint %d does not fit its text".formatted(note));
        }
    }

    private boolean verifies(byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** SHA-256 of the X.509 form: what a person compares with a copy written down elsewhere. */
    String fingerprint() {
        return Hashes.hex(Hashes.sha256(x509));
    }

    /** The first four bytes of SHA-256 over name, line end, algorithm 1 and the 32 bytes of the key (C2SP). */
    private byte[] id() {
        var raw = Arrays.copyOfRange(x509, x509.length - 32, x509.length);
        var name = "palpate\n\u0001".getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(Hashes.sha256(name, raw), ID);
    }
}
