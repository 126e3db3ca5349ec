/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.security;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.palpate.base.Ids;
import org.palpate.client.Contact;
import org.palpate.clinic.ClinicService;
import org.palpate.database.TestDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Riverside and Harbour with their people, for tests of the services. Everybody is called by their user name. */
public final class TwoClinics {

    public static final String PASSWORD = "correct horse battery";

    private final Map<String, Actor> people = new HashMap<>();
    private final ClinicService clinics;
    private final JdbcClient superuser;
    private final UUID riverside;
    private final UUID harbour;

    /** Founds both clinics in the application's database, without anybody yet. */
    public TwoClinics(ApplicationContext application) {
        clinics = application.getBean(ClinicService.class);
        superuser = JdbcClient.create(application.getBean(TestDatabase.class).asSuperuser());
        riverside = found("Riverside");
        harbour = found("Harbour");
    }

    private UUID found(String name) {
        var id = Ids.next();
        superuser
                .sql(
                        "insert into clinic (clinic_id, name, time_zone, created_at) values (?, ?, 'America/Toronto', now())")
                .params(id, name)
                .update();
        return id;
    }

    public UUID riverside() {
        return riverside;
    }

    public UUID harbour() {
        return harbour;
    }

    /** The whole database, past every guard. */
    public JdbcClient superuser() {
        return superuser;
    }

    /** Takes somebody on at Riverside. */
    public TwoClinics hire(String username, Role... roles) {
        return hire(riverside, username, roles);
    }

    /** Takes somebody on at Harbour. */
    public TwoClinics hireAtHarbour(String username, Role... roles) {
        return hire(harbour, username, roles);
    }

    private TwoClinics hire(UUID clinic, String username, Role... roles) {
        var account = new NewAccount(username, "Name of " + username, PASSWORD, Set.of(roles));
        var id = Actors.callAs(Actor.system(clinic), () -> clinics.hire(account, "RMT", "R-" + username));
        people.put(username, new Actor(id, clinic, username, account.displayName(), Set.of(roles)));
        return this;
    }

    /** Adds somebody whom no service would take on. */
    public TwoClinics smuggleIn(String username, Role role) {
        var id = Ids.next();
        superuser
                .sql("insert into account values (?, ?, ?, 'Smuggled', '', ?, true, now(), 0)")
                .params(riverside, id, username, role.name())
                .update();
        people.put(username, new Actor(id, riverside, username, "Smuggled", Set.of(role)));
        return this;
    }

    public Actor actor(String username) {
        return Objects.requireNonNull(people.get(username), () -> "nobody is called " + username);
    }

    public UUID id(String username) {
        return actor(username).id();
    }

    /** Does the work as this person; exceptions come out as they are. */
    public <T> T as(String username, Callable<T> work) {
        return Actors.callAs(actor(username), () -> call(work));
    }

    /** Does the work as somebody who is not logged in. */
    public <T> T asNobody(Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.clearContext();
            return call(work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A contact that every check accepts. */
    public static Contact contact(String givenName, String familyName) {
        return new Contact(givenName, familyName, "", "", LocalDate.of(1980, 3, 12), "416 555-0101", "", "", "");
    }
}
