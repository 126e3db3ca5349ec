/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.palpate.chart.EncounterId;
import org.palpate.chart.NoteState;
import org.palpate.clinic.ClinicService;
import org.palpate.clinic.Licence;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;

/** What the access matrix is tried on: two clinics with their people, the records they ask for, and the methods. */
final class AccessWorld {

    /** What the trail holds. */
    record Event(String what, UUID actor, @Nullable UUID client, String purpose) {}

    private final ApplicationContext application;
    private final TwoClinics clinics;
    private final Map<String, Records> records = new HashMap<>();
    private final Map<String, Method> methods;
    private final Map<String, AccessCall> calls = new LinkedHashMap<>();

    AccessWorld(ApplicationContext application) {
        this.application = application;
        clinics = new TwoClinics(application)
                .hire("alice", Role.THERAPIST)
                .hire("bob", Role.THERAPIST)
                .hire("carol", Role.THERAPIST)
                .hire("dave", Role.THERAPIST)
                .hire("erin", Role.THERAPIST)
                .hire("gone", Role.THERAPIST)
                .hire("vera", Role.THERAPIST)
                .hire("student", Role.THERAPIST)
                .hire("solo", Role.THERAPIST, Role.ADMIN)
                .hire("manager", Role.MANAGER)
                .hire("frontdesk", Role.FRONT_DESK)
                .hire("admin", Role.ADMIN)
                .smuggleIn("client", Role.CLIENT)
                .hireAtHarbour("harbour-therapist", Role.THERAPIST)
                .hireAtHarbour("harbour-manager", Role.MANAGER)
                .hireAtHarbour("harbour-frontdesk", Role.FRONT_DESK)
                .hireAtHarbour("harbour-admin", Role.ADMIN);
        supervise();
        methods = findMethods();
        new ClinicCalls(clinics, application).putInto(calls);
        new ClientCalls(clinics, application).putInto(calls);
        new NoteCalls(application).putInto(calls);
        new LibraryCalls(clinics, application).putInto(calls);
    }

    /** Vera answers for a student. */
    private void supervise() {
        var clinic = application.getBean(ClinicService.class);
        Actors.runAs(Actor.system(clinics.riverside()), () -> {
            clinic.license(clinics.id("vera"), Set.of(Licence.CO_SIGNING));
            clinic.supervise(clinics.id("student"), clinics.id("vera"));
        });
    }

    TwoClinics clinics() {
        return clinics;
    }

    Records records(AccessSubject subject) {
        var key = subject.owner() + " " + subject.writer();
        return records.computeIfAbsent(
                key, unknown -> new Records(clinics, application, subject.owner(), subject.writer()));
    }

    /** How each method is called; a method that is missing here fails. */
    Map<String, AccessCall> calls() {
        return calls;
    }

    /** Every public method of every application service, by {@code Service.method}. */
    Map<String, Method> methods() {
        return methods;
    }

    private Map<String, Method> findMethods() {
        var found = new TreeMap<String, Method>();
        application.getBeansWithAnnotation(ApplicationService.class).values().forEach(bean -> {
            var type = AopUtils.getTargetClass(bean);
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(method -> {
                        var name = type.getSimpleName() + "." + method.getName();
                        assertThat(found.put(name, method))
                                .as("two methods named " + name)
                                .isNull();
                    });
        });
        assertThat(found).hasSizeGreaterThan(30);
        return found;
    }

    static boolean namesRecord(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(Subject.class::isAssignableFrom);
    }

    static Set<String> statesOf(Method method) {
        if (Arrays.asList(method.getParameterTypes()).contains(EncounterId.class)) {
            return Arrays.stream(NoteState.values()).map(Enum::name).collect(Collectors.toSet());
        }
        return Set.of(namesRecord(method) ? "OPEN" : "-");
    }

    long lastEvent(UUID clinicId) {
        return clinics.superuser()
                .sql("select coalesce(max(seq), 0) from audit_event where clinic_id = ?")
                .param(clinicId)
                .query(Long.class)
                .single();
    }

    List<Event> eventsAfter(UUID clinicId, long seq) {
        return clinics.superuser()
                .sql("""
                        select what, actor_id, client_id, convert_from(bytes, 'UTF8')::jsonb ->> 'purpose' as purpose
                        from audit_event where clinic_id = ? and seq > ? order by seq""")
                .params(clinicId, seq)
                .query((row, number) -> new Event(
                        row.getString("what"),
                        row.getObject("actor_id", UUID.class),
                        row.getObject("client_id", UUID.class),
                        row.getString("purpose")))
                .list();
    }
}
