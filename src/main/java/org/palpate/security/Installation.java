/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be asked before anybody can be logged in. */
@Component
public class Installation {

    private final JdbcClient jdbc;

    Installation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is a clinic, so that somebody can log in: one yes or no across all clinics. */
    public boolean founded() {
        return jdbc.sql("select any_clinic()").query(Boolean.class).single();
    }
}
