/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.palpate.base.NotFound;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the policy before every call of an {@link ApplicationService}. It stands outside the call's transaction, so that
 * the trace of a refusal is kept although the call is not made.
 */
class PolicyInterceptor implements MethodInterceptor {

    private final ObjectProvider<SubjectLookup> lookups;
    private final ObjectProvider<OpenAccounts> accounts;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ApplicationEventPublisher events;

    PolicyInterceptor(
            ObjectProvider<SubjectLookup> lookups,
            ObjectProvider<OpenAccounts> accounts,
            ObjectProvider<PlatformTransactionManager> transactions,
            ApplicationEventPublisher events) {
        this.lookups = lookups;
        this.accounts = accounts;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var action = actionOf(call);
        var roles = Actors.current().map(Actor::roles).orElse(Set.of(Role.ANONYMOUS));
        if (!mayStillAct()) {
            refuse(action, null, null);
        } else if (action.aboutRecord()) {
            checkRecord(action, roles, subjectOf(call));
        } else if (!Policy.allows(action, roles, Relation.NONE, RecordState.OPEN)) {
            refuse(action, null, null);
        }
        return call.proceed();
    }

    /** Asked at the door only: a call inside a transaction comes from a service that has been entered. */
    private boolean mayStillAct() {
        var actor = Actors.current();
        return actor.isEmpty()
                || TransactionSynchronizationManager.isActualTransactionActive()
                || Boolean.TRUE.equals(newTransaction(true)
                        .execute(status -> accounts.getObject().holds(actor.get())));
    }

    private static Action actionOf(MethodInvocation call) {
        Class<?> type = AopUtils.getTargetClass(call.getThis() == null ? call : call.getThis());
        Method method = AopUtils.getMostSpecificMethod(call.getMethod(), type);
        var requires = AnnotationUtils.findAnnotation(method, Requires.class);
        if (requires == null) {
            throw new IllegalStateException("No @Requires on " + method);
        }
        return requires.value();
    }

    private static Subject subjectOf(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .filter(Subject.class::isInstance)
                .map(Subject.class::cast)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void checkRecord(Action action, Set<Role> roles, Subject subject) {
        if (roles.contains(Role.ANONYMOUS)) {
            throw new NotFound();
        }
        var standing = newTransaction(true).execute(status -> standingOf(subject));
        if (standing == null || standing.isEmpty()) {
            refuse(action, null, subject);
        } else if (!Policy.allows(
                action, roles, standing.get().relation(), standing.get().state())) {
            refuse(action, standing.get(), subject);
        }
    }

    private Optional<Standing> standingOf(Subject subject) {
        Map<Class<? extends Subject>, SubjectLookup> byType =
                lookups.stream().collect(Collectors.toMap(SubjectLookup::type, Function.identity()));
        var lookup = byType.get(subject.getClass());
        if (lookup == null) {
            throw new IllegalStateException("No lookup for " + subject.getClass());
        }
        return lookup.standing(subject, Actors.required().id());
    }

    private void refuse(Action action, @Nullable Standing standing, @Nullable Subject subject) {
        if (Actors.current().isPresent()) {
            var event = new AccessRefused(
                    action, standing == null ? null : standing.clientId(), subject == null ? null : subject.value());
            newTransaction(false).executeWithoutResult(status -> events.publishEvent(event));
        }
        throw new NotFound();
    }

    private TransactionTemplate newTransaction(boolean joinCurrent) {
        var template = new TransactionTemplate(transactions.getObject());
        template.setPropagationBehavior(
                joinCurrent
                        ? TransactionDefinition.PROPAGATION_REQUIRED
                        : TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
