/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * An application of nothing but the database. Without {@code @Configuration}, so that tests of the whole application do
 * not find it in their component scan.
 */
@Import({
    EmbeddedDatabaseConfiguration.class,
    ExternalDatabaseConfiguration.class,
    ClinicTransactionsConfiguration.class,
    RoleCheckConfiguration.class
})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class
})
@AutoConfigurationPackage
class DatabaseApp {

    static final String PROGRAMS = "target/postgres-programs";

    /** The clinic of the test's "login"; for all threads, since a pool has many. */
    static final AtomicReference<@Nullable UUID> CLINIC = new AtomicReference<>();

    @Bean
    CurrentClinic clinic() {
        return () -> Optional.ofNullable(CLINIC.get());
    }

    static ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(DatabaseApp.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "palpate.postgres.binaries=" + PROGRAMS,
                        "spring.jpa.hibernate.ddl-auto=none",
                        "spring.main.banner-mode=off")
                .run(properties);
    }

    static void main(String[] args) {
        start(args);
    }
}
