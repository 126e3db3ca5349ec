/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.palpate.anatomy.Atlas;
import org.palpate.anatomy.Side;
import org.palpate.base.Ids;
import org.palpate.bodymap.BodyMark;
import org.palpate.bodymap.BodyMark.Kind;
import org.palpate.bodymap.MarkBuilder;
import org.palpate.client.ClientId;
import org.palpate.client.ClientService;
import org.palpate.database.CountedStatements;
import org.palpate.database.PalpateTest;
import org.palpate.security.Role;
import org.palpate.security.TwoClinics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** How long a client's visits take to open: {@code mvn -Pbenchmark test}. Each visit has twelve marks. */
@PalpateTest
@Import(CountedStatements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineBenchmark {

    private static final int MARKS = 12;
    private static final int GOAL_MS = 300;

    private final TimelineService timeline;
    private final ChartService chart;
    private final VisitService visits;
    private final ClientService clients;
    private final ApplicationContext application;

    @SuppressWarnings("NullAway.Init")
    private TwoClinics clinics;

    @SuppressWarnings("NullAway.Init")
    private ClientId model;

    @Autowired
    TimelineBenchmark(
            TimelineService timeline,
            ChartService chart,
            VisitService visits,
            ClientService clients,
            ApplicationContext application) {
        this.timeline = timeline;
        this.chart = chart;
        this.visits = visits;
        this.clients = clients;
        this.application = application;
    }

    @BeforeAll
    void tenVisits() {
        clinics = new TwoClinics(application).hire("therapist", Role.THERAPIST);
        model = client();
        for (int n = 0; n < 10; n++) {
            var content = new NoteDraft("Words ".repeat(80), "Words ".repeat(80), "", "", marks(n));
            clinics.as("therapist", () -> {
                var id = chart.start(model);
                chart.save(id, new DraftSave(Ids.next(), 1, 0, content));
                visits.keep(id, VisitCheck.empty().withConsentReason("The form is on paper"), -1);
                return chart.sign(id, 1);
            });
        }
    }

    @Test
    void opens() throws Exception {
        for (int visits : List.of(10, 100, 1_000)) {
            var client = copied(visits);
            measure(visits + " visits", client, TimelineFilter.all());
            var asked = new TimelineFilter("quadratus-lumborum", Side.LEFT, Kind.FOUND, null, null);
            measure(visits + " visits, one place asked for", client, asked);
        }
    }

    private void measure(String name, ClientId client, TimelineFilter filter) throws Exception {
        var times = new Timings().run(8, 40, () -> open(client, filter));
        times.print(name + ", " + CountedStatements.during(() -> open(client, filter)) + " statements");
        assertThat(times.percentile(95)).isLessThan(GOAL_MS);
    }

    private TimelinePage open(ClientId client, TimelineFilter filter) {
        return clinics.as("therapist", () -> {
            timeline.outline(client, filter);
            return timeline.page(client, filter, null);
        });
    }

    private ClientId client() {
        return clinics.as("therapist", () -> clients.create(TwoClinics.contact("Given", "Family")));
    }

    /** Another client with the model's visits, over and over. */
    private ClientId copied(int visits) {
        var client = client();
        var sql = clinics.superuser();
        sql.sql("""
                do $$
                begin
                    set local session_replication_role = replica;
                    create temporary table copies on commit drop as
                        select e.*, e.id as old_id, gen_random_uuid() as new_id, n
                        from (select *, row_number() over (order by started_at) - 1 as k from encounter
                              where client_id = '%1$s') e
                        join generate_series(0, %3$d - 1) n on n %% 10 = e.k;
                    insert into encounter (clinic_id, id, client_id, therapist_id, service_date, time_zone, started_at,
                                           state, subjective, changed_by, changed_at, signed_at)
                        select clinic_id, new_id, '%2$s', therapist_id, service_date - n::int * 7, time_zone,
                               started_at - n * interval '7 days', state, subjective, changed_by, changed_at, signed_at
                        from copies;
                    insert into note_version (clinic_id, encounter_id, number, meaning, schema, bytes, hash, author_id,
                                              sealed_at)
                        select v.clinic_id, c.new_id, number, meaning, schema, bytes, hash, author_id, sealed_at
                        from copies c join note_version v on v.encounter_id = c.old_id;
                    insert into mark (clinic_id, id, encounter_id, position, kind, phase, artwork, view, coarse_region,
                                      region, side, layer, geometry, type, intensity, track_id)
                        select m.clinic_id, gen_random_uuid(), c.new_id, position, kind, phase, artwork, view,
                               coarse_region, region, side, layer, geometry, type, intensity, track_id
                        from copies c join mark m on m.encounter_id = c.old_id;
                end $$""".formatted(model.value(), client.value(), visits)).update();
        for (var table : List.of("encounter", "mark", "note_version")) {
            sql.sql("analyze " + table).update();
        }
        assertThat(sql.sql("select count(*) from encounter where client_id = ?")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(visits);
        return client;
    }

    private static List<BodyMark> marks(int visit) {
        var structures = Atlas.standard().structures().stream()
                .filter(structure -> structure.paired())
                .toList();
        var marks = new ArrayList<BodyMark>();
        marks.add(MarkBuilder.found("quadratus-lumborum", Side.LEFT).build());
        marks.add(MarkBuilder.reported("lower-back", Side.LEFT)
                .intensity(visit % 11)
                .build());
        while (marks.size() < MARKS) {
            var key = structures
                    .get((visit + 3 * marks.size()) % structures.size())
                    .key();
            marks.add(MarkBuilder.of(Kind.values()[marks.size() % 3], key, Side.RIGHT)
                    .note("A few words on this place")
                    .build());
        }
        return marks;
    }
}
