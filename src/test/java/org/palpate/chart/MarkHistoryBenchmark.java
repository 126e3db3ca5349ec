/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.bodymap.MarkComparison;
import org.palpate.bodymap.MarkFigures;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long it takes to look back: {@code mvn -Pbenchmark test}. A client of 200 visits with 30 marks each; a large clinic. */
@PalpateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkHistoryBenchmark {

    private static final int VISITS = 200;
    private static final int MARKS = 30;
    private static final int COPIES = 100;
    private static final int RUNS = 40;

    private final MarkHistoryService history;
    private final ClinicMapService map;
    private final ChartService chart;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId client;

    @Autowired
    MarkHistoryBenchmark(
            MarkHistoryService history,
            ClinicMapService map,
            ChartService chart,
            ClientService clients,
            ApplicationContext application) {
        this.history = history;
        this.map = map;
        this.chart = chart;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void liveThroughTheVisits() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST).hire("manager", Role.MANAGER);
        client = clinics.as("therapist", () -> clients.create(TwoClinics.contact("Given", "Family")));
        for (int n = 0; n < VISITS; n++) {
            var content = new NoteDraft("Words ".repeat(80), "", "", "", marks(n));
            clinics.as("therapist", () -> {
                var id = chart.start(client);
                chart.save(id, new DraftSave(Ids.next(), 1, 0, content));
                return chart.sign(id, 1);
            });
        }
        fillTheClinic();
    }

    @Test
    void aClientsVisits() {
        var visits = clinics.as("therapist", () -> history.visits(client));
        assertThat(visits)
                .hasSize(VISITS)
                .allSatisfy(visit -> assertThat(visit.marks()).hasSize(MARKS));
        assertThat(median("200 visits of 30 marks", () -> clinics.as("therapist", () -> history.visits(client))))
                .isLessThan(500);
        assertThat(median(
                        "their heat map",
                        () -> clinics.as(
                                "therapist",
                                () -> history.heat(client, LocalDate.MIN, LocalDate.MAX, MarkFigures.FINDINGS))))
                .isLessThan(500);
        assertThat(median(
                        "comparison of two visits",
                        () -> MarkComparison.ofVisits(
                                visits.getFirst().marks(), visits.getLast().marks())))
                .isLessThan(10);
    }

    @Test
    void theClinicsMap() {
        assertThat(median("map of a quarter", () -> clinics.as("manager", () -> map.map(new Quarter(2020, 1)))))
                .isLessThan(1_000);
    }

    /** Copies the visits into twenty quarters, each visit for a client of its own. */
    private void fillTheClinic() {
        var sql = clinics.superuser();
        sql.sql("""
                do $$
                begin
                    set local session_replication_role = replica;
                    create temporary table copies on commit drop as
                        select e.clinic_id, e.id as old_id, gen_random_uuid() as id, gen_random_uuid() as client,
                               e.therapist_id, date '2020-01-01' + (c.n * 18 + e.k)::int as day, e.started_at
                        from (select *, row_number() over () %% 18 as k from encounter) e,
                             generate_series(1, %d) c (n);
                    insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone, started_at,
                                           state, changed_by, changed_at, signed_at)
                        select clinic_id, id, client, therapist_id, day, 'UTC', started_at, 'SIGNED', therapist_id,
                               started_at, started_at from copies;
                    insert into mark (clinic_id, id, encounter_id, position, kind, phase, artwork, view, coarse_region,
                                      region, side, layer, geometry, type, intensity, track_id)
                        select m.clinic_id, gen_random_uuid(), c.id, position, kind, phase, artwork, view, coarse_region,
                               region, side, layer, geometry, type, intensity, track_id
                        from copies c join mark m on m.encounter_id = c.old_id;
                end $$""".formatted(COPIES)).update();
        sql.sql("analyze encounter").update();
        sql.sql("analyze mark").update();
        System.out.printf(
                Locale.ROOT,
                "clinic: %,d visits, %,d marks%n",
                sql.sql("select count(*) from encounter").query(Long.class).single(),
                sql.sql("select count(*) from mark").query(Long.class).single());
    }

    private static List<BodyMark> marks(int visit) {
        var structures = Atlas.standard().structures().stream()
                .filter(structure -> structure.paired())
                .toList();
        var marks = new ArrayList<BodyMark>();
        for (int n = 0; n < MARKS; n++) {
            marks.add(MarkBuilder.found(
                            structures.get((visit + 2 * n) % structures.size()).key(), Side.LEFT)
                    .intensity((visit + n) % 11)
                    .note("A few words on this place")
                    .build());
        }
        return marks;
    }

    private static double median(String name, Callable<?> work) {
        var times = new double[RUNS];
        for (int i = -10; i < RUNS; i++) {
            long start = System.nanoTime();
            try {
                work.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, nine of ten within %.1f%n",
                name,
                times[RUNS / 2],
                times[RUNS * 9 / 10]);
        return times[RUNS / 2];
    }
}
