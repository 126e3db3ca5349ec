/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An account on a database. */
record Login(String url, @Nullable String user, @Nullable String password) {

    private static final String DRIVER = "org.postgresql.Driver";

    /** Spring Boot takes any bean of the one type for the pool and any of the other for the migrations: keep them apart. */
    JdbcConnectionDetails forPool() {
        return new ForPool(this);
    }

    FlywayConnectionDetails forMigrations() {
        return new ForMigrations(this);
    }

    /** Never print a password by accident. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }

    private record ForPool(Login login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url;
        }

        @Override
        public @Nullable String getUsername() {
            return login.user;
        }

        @Override
        public @Nullable String getPassword() {
            return login.password;
        }

        @Override
        public String getDriverClassName() {
            return DRIVER;
        }
    }

    private record ForMigrations(Login login) implements FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url;
        }

        @Override
        public @Nullable String getUsername() {
            return login.user;
        }

        @Override
        public @Nullable String getPassword() {
            return login.password;
        }

        @Override
        public String getDriverClassName() {
            return DRIVER;
        }
    }
}
