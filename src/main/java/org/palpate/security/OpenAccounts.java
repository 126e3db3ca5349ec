/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether whoever acts may still act. A login lives for hours; an account that was switched off in the meantime is
 * refused at its next step. A guest has no account: what they were given to do knows itself how long it is open.
 */
@Component
class OpenAccounts {

    private final JdbcClient jdbc;

    OpenAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs inside a transaction of the actor's clinic. */
    boolean holds(Actor actor) {
        return actor.isSystem()
                || actor.isGuest()
                || jdbc.sql("select exists (select from account where id = :id and enabled)")
                        .param("id", actor.id())
                        .query(Boolean.class)
                        .single();
    }
}
