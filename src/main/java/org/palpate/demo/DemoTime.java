/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The time of a demo: the server's, except while the past is being written. Exists in a demo only, so that elsewhere no
 * code can date anything back.
 */
@Component
@Primary
@ConditionalOnProperty(name = "palpate.demo", havingValue = "true")
class DemoTime implements InstantSource {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final InstantSource server;

    DemoTime(@Qualifier("time") InstantSource server) {
        this.server = server;
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : server.instant();
    }

    /** Does the work as if it were then. */
    void at(Instant then, Runnable work) {
        ScopedValue.where(PAST, then.truncatedTo(ChronoUnit.MICROS)).run(work);
    }
}
