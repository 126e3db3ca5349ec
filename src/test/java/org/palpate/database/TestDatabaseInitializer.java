/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each application context a {@link TestDatabase} of its own, also as a bean. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.create();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.copyOf(database.properties())));
        context.getBeanFactory().registerSingleton("testDatabase", database);
    }
}
