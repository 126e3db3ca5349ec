/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.clinic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.palpate.base.Rejection;
import org.palpate.security.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proves that whoever sets up the first clinic can read the server's log. New at each start, used once. */
@Component
class SetUpToken {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpToken.class);

    private final Installation installation;
    private final boolean demo;
    private volatile @Nullable String token;

    SetUpToken(Installation installation, @Value("${palpate.demo:false}") boolean demo) {
        this.installation = installation;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        boolean founded = installation.founded();
        if (!founded && !demo) {
            var bytes = new byte[16];
            new SecureRandom().nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            LOG.info("No clinic yet. Open /setup and enter this one-time set-up token: {}", token);
        }
    }

    void check(String typed) {
        var expected = token;
        if (expected == null
                || !MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8))) {
            throw new Rejection("token", "This is not the set-up token that the server printed to its log.");
        }
    }

    void spend() {
        token = null;
    }
}
