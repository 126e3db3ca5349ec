/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * With {@code spring.datasource.url}: a PostgreSQL somebody else runs. With {@code spring.flyway.user} that is the owner
 * and the pool's account is {@code palpate_app} itself; without it one account does both, and the pool puts the owner's
 * rights down by taking the role {@code palpate_app} on each connection.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhichDatabase.External.class)
class ExternalDatabaseConfiguration {

    @Bean
    FlywayConnectionDetails migrationLogin(Environment environment) {
        var url = environment.getProperty("spring.flyway.url");
        var dataSourceUrl = environment.getRequiredProperty("spring.datasource.url");
        var account = singleAccount(environment) ? "spring.datasource.username" : "spring.flyway.user";
        var password = singleAccount(environment) ? "spring.datasource.password" : "spring.flyway.password";
        return new Login(
                        StringUtils.hasText(url) ? url : dataSourceUrl,
                        environment.getProperty(account),
                        environment.getProperty(password))
                .forMigrations();
    }

    @Bean
    static PoolSettings poolSettings(Environment environment) {
        return new PoolSettings(singleAccount(environment));
    }

    private static boolean singleAccount(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("spring.flyway.user"));
    }
}
