/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next state of something whose states are only ever added: counted from 1, in canonical bytes, with their hash and
 * that of the state before. Whoever keeps the states writes it into a table of their own.
 *
 * @param number one more than the state before
 * @param bytes the content as canonical JSON
 * @param hash SHA-256 of the bytes
 * @param prevHash the hash of the state before, {@code null} for the first
 */
public record NextVersion(int number, byte[] bytes, byte[] hash, byte @Nullable [] prevHash) {

    /** The state of this content that follows the one that was saved last, if there is one. */
    public static NextVersion after(Optional<? extends Earlier> last, Object content) {
        var bytes = CanonicalJson.bytes(content);
        return new NextVersion(
                last.map(Earlier::number).orElse(0) + 1,
                bytes,
                CanonicalJson.sha256(bytes),
                last.map(Earlier::hash).orElse(null));
    }

    /** A state that was saved before. */
    public interface Earlier {

        int number();

        byte[] hash();
    }
}
