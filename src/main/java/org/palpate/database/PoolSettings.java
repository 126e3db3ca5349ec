/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * What the pool must do on every database, set before it opens its first connection.
 *
 * @param takesRole whether its account is more than the application may be, and each connection has to put that down
 */
record PoolSettings(boolean takesRole) implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            // the detail of an error quotes the refused row, and errors end up in logs
            pool.addDataSourceProperty("logServerErrorDetail", "false");
            pool.addDataSourceProperty("ApplicationName", "palpate");
            if (takesRole) {
                pool.setConnectionInitSql("set role palpate_app");
            }
        }
        return bean;
    }
}
