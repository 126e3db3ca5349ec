/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import javax.sql.DataSource;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places the {@link RoleCheck} right behind the migrations, before anything else asks the pool for a connection. */
@Configuration(proxyBeanMethods = false)
class RoleCheckConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    RoleCheck roleCheck(DataSource pool) {
        return new RoleCheck(pool);
    }

    @Bean
    static EntityManagerFactoryDependsOnPostProcessor roleCheckBeforeEntities() {
        return new EntityManagerFactoryDependsOnPostProcessor(RoleCheck.class);
    }
}
