/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url}: our own PostgreSQL, the pool as the application, migrations as the owner. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhichDatabase.Embedded.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${palpate.home:palpate-data}") String folder,
            @Value("${palpate.postgres.binaries:}") String binaries) {
        var home = Path.of(folder);
        return EmbeddedDatabase.open(home, binaries.isBlank() ? EmbeddedDatabase.binariesIn(home) : Path.of(binaries));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(EmbeddedDatabase database) {
        return new Login(
                        database.url(),
                        EmbeddedDatabase.APP,
                        database.passwords().app())
                .forPool();
    }

    @Bean
    FlywayConnectionDetails migrationLogin(EmbeddedDatabase database) {
        return new Login(
                        database.url(),
                        EmbeddedDatabase.OWNER,
                        database.passwords().owner())
                .forMigrations();
    }

    @Bean
    static PoolSettings poolSettings() {
        return new PoolSettings(false);
    }
}
