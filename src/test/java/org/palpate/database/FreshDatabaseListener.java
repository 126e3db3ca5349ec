/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the database back to how the application's start left it, whenever another test class takes over the context. */
public final class FreshDatabaseListener implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, Class<?>> LAST_CLASS = new WeakHashMap<>();

    /** After the listeners that prepare the context, before those that write with it. */
    @Override
    public int getOrder() {
        return 2_500;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        var context = test.getApplicationContext();
        var testClass = outermost(test.getTestClass());
        var before = LAST_CLASS.put(context, testClass);
        if (testClass.equals(before)) {
            return;
        }
        var database = context.getBean(TestDatabase.class);
        if (before == null) {
            evict(context);
            database.remember();
        } else {
            database.restore();
        }
        evict(context);
    }

    private static Class<?> outermost(Class<?> testClass) {
        var enclosing = testClass.getEnclosingClass();
        return enclosing == null ? testClass : outermost(enclosing);
    }

    /** Connections to the database that is gone are of no use. */
    private static void evict(ApplicationContext context) {
        var pool = context.getBean(HikariDataSource.class).getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }
}
