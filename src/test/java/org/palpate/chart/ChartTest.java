/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.context.ApplicationContext;

/** Tests of a service on notes: a new client for each, of a therapist who shares them with a colleague. */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ChartTest {

    final ChartService chart;
    final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    ClientId client;

    ChartTest(ApplicationContext application) {
        this.application = application;
        chart = application.getBean(ChartService.class);
        clients = application.getBean(ClientService.class);
    }

    @BeforeAll
    void takePeopleOn() {
        clinics = new TwoClinics(application)
                .hire("therapist", Role.THERAPIST)
                .hire("colleague", Role.THERAPIST)
                .hire("stranger", Role.THERAPIST)
                .hire("manager", Role.MANAGER)
                .hireAtHarbour("harbour", Role.THERAPIST, Role.MANAGER);
    }

    @BeforeEach
    void aClientOfTwo() {
        client = as("therapist", () -> {
            var id = clients.create(TwoClinics.contact("Given", "Family"));
            clients.share(id, clinics.id("colleague"));
            return id;
        });
    }

    <T> T as(String person, Callable<T> work) {
        return clinics.as(person, work);
    }

    /** Words under S, and marks. */
    static NoteDraft content(String subjective, BodyMark... marks) {
        return new NoteDraft(subjective, "", "", "", new ArrayList<>(List.of(marks)));
    }

    EncounterId draft(String writer, NoteDraft content) {
        return as(writer, () -> {
            var id = chart.start(client);
            chart.save(id, new DraftSave(Ids.next(), 1, 0, content));
            return id;
        });
    }

    EncounterId signed(String writer, NoteDraft content) {
        var id = draft(writer, content);
        sign(writer, id);
        return id;
    }

    SignedNote sign(String writer, EncounterId note) {
        return as(writer, () -> chart.sign(note, version(note)));
    }

    void discard(EncounterId note) {
        as("therapist", () -> {
            chart.discard(note, version(note));
            return true;
        });
    }

    /** As if the visit had been then. */
    void moveTo(LocalDate day, EncounterId note) {
        clinics.superuser()
                .sql("update encounter set service_date = ?, started_at = ?::date + interval '10 hours' where id = ?")
                .params(day, day, note.value())
                .update();
    }

    void endCareOf(String therapist) {
        as("manager", () -> {
            clients.endCare(client, clinics.id(therapist));
            return true;
        });
    }

    /** As the database has it, so that asking leaves no trace. */
    long version(EncounterId note) {
        return clinics.superuser()
                .sql("select version from encounter where id = ?")
                .param(note.value())
                .query(Long.class)
                .single();
    }
}
