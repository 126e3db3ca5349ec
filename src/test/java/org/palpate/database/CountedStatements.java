/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that the application sends to its database; imported by tests that want to know. */
public class CountedStatements implements BeanPostProcessor {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements the work sends, whatever thread it uses. */
    public static int during(Callable<?> work) throws Exception {
        int before = SENT.get();
        work.call();
        return SENT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        var counting = new ProxyFactory(bean);
        counting.setProxyTargetClass(true); // somebody asks for the pool by its class
        counting.addAdvice((MethodInterceptor) call -> {
            var answer = call.proceed();
            return answer instanceof Connection connection ? counted(connection) : answer;
        });
        return counting.getProxy();
    }

    private static Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().matches("prepareStatement|createStatement|prepareCall")) {
                        SENT.incrementAndGet();
                    }
                    return call(connection, method, arguments);
                });
    }

    private static @Nullable Object call(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
