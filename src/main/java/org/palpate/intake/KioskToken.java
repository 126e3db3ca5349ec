/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.intake;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.palpate.base.CanonicalJson;
import org.palpate.base.Ids;

/**
 * What opens a hand-over, once: the clinic and the hand-over, so that it can be found before anybody is logged in, and a
 * secret of 256 bits, of which the database has the hash only.
 *
 * @param clinic whose hand-over it is; not to be believed before the secret was compared
 * @param kiosk which one
 * @param secret 32 bytes
 */
record KioskToken(UUID clinic, KioskId kiosk, byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;
    private static final int LENGTH = 16 + 16 + SECRET;

    static KioskToken fresh(UUID clinic) {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new KioskToken(clinic, new KioskId(Ids.next()), secret);
    }

    /** Reads it from an address, or nothing: an address bar holds anything. */
    static Optional<KioskToken> parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var clinic = new UUID(buffer.getLong(), buffer.getLong());
            var kiosk = new KioskId(new UUID(buffer.getLong(), buffer.getLong()));
            var secret = new byte[SECRET];
            buffer.get(secret);
            return Optional.of(new KioskToken(clinic, kiosk, secret));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    byte[] hash() {
        return CanonicalJson.sha256(secret);
    }

    /** As it stands in an address. */
    String text() {
        var buffer = ByteBuffer.allocate(LENGTH);
        buffer.putLong(clinic.getMostSignificantBits()).putLong(clinic.getLeastSignificantBits());
        buffer.putLong(kiosk.value().getMostSignificantBits())
                .putLong(kiosk.value().getLeastSignificantBits());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(buffer.put(secret).array());
    }
}
