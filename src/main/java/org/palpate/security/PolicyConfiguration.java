/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the policy in front of every application service, and refuses to start when one of them left a gap. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class PolicyConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor policyAdvisor(
            ObjectProvider<SubjectLookup> lookups,
            ObjectProvider<OpenAccounts> accounts,
            ObjectProvider<PlatformTransactionManager> transactions,
            ApplicationEventPublisher events) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(ApplicationService.class),
                new PolicyInterceptor(lookups, accounts, transactions, events));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    @Bean
    SmartInitializingSingleton everyServiceMethodHasAPolicy(ListableBeanFactory beans) {
        return () -> beans.getBeansWithAnnotation(ApplicationService.class)
                .values()
                .forEach(bean -> checkService(AopUtils.getTargetClass(bean)));
    }

    static void checkService(Class<?> service) {
        Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(PolicyConfiguration::checkMethod);
    }

    private static void checkMethod(Method method) {
        var requires = method.getAnnotation(Requires.class);
        if (requires == null) {
            throw new IllegalStateException(method + " is public but names no @Requires action");
        }
        boolean namesRecord = Arrays.stream(method.getParameterTypes()).anyMatch(Subject.class::isAssignableFrom);
        if (requires.value().aboutRecord() && !namesRecord) {
            throw new IllegalStateException(method + " acts on a record but takes no Subject");
        }
    }
}
